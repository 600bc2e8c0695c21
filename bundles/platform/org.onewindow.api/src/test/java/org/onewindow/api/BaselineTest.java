package org.onewindow.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.version.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The API's versions say what has changed since its last release, which lies in {@code cnf/baseline}. The comparison is
 * bnd's; not by its plugin, because that asks Maven for the release, and a mirror or a build offline would not find it.
 */
class BaselineTest {
    private static final Path RELEASES = Path.of("..", "..", "..", "cnf/baseline/org/onewindow/org.onewindow.api");

    @Test
    void everyPackageHasAVersionThatTellsItsChanges() throws Exception {
        try (var released = lastRelease();
                var built = new Jar(Path.of("target/classes").toFile())) {
            assertEquals(List.of(), tooLow(built, released));
        }
    }

    @Test
    void whatIsTakenAwayUnderTheSameVersionIsNoticed() throws Exception {
        try (var released = lastRelease();
                var built = lastRelease()) {
            assertNotNull(built.remove("org/onewindow/api/department/CaseRule.class"));
            String wrong = tooLow(built, released).toString();
            assertTrue(wrong.contains("org.onewindow.api.department "), wrong);
        }
    }

    private static List<String> tooLow(Jar built, Jar released) throws Exception {
        var wrong = new ArrayList<String>();
        try (var processor = new Processor()) {
            var baseline = new Baseline(processor, new DiffPluginImpl());
            for (var info : baseline.baseline(built, released, null)) {
                if (info.mismatch) {
                    wrong.add("%s was %s and is %s: %s, so it must be %s"
                            .formatted(
                                    info.packageName,
                                    info.olderVersion,
                                    info.newerVersion,
                                    info.packageDiff.getDelta(),
                                    info.suggestedVersion));
                }
            }
            var bundle = baseline.getBundleInfo();
            if (bundle.mismatch) {
                wrong.add("the bundle was %s and is %s: it must be %s"
                        .formatted(bundle.olderVersion, bundle.newerVersion, bundle.suggestedVersion));
            }
        }
        return wrong;
    }

    private static Jar lastRelease() throws Exception {
        try (Stream<Path> releases = Files.list(RELEASES)) {
            Path last = releases.filter(Files::isDirectory)
                    .max(Comparator.comparing(
                            folder -> Version.parseVersion(folder.getFileName().toString())))
                    .orElseThrow();
            return new Jar(last.resolve("org.onewindow.api-" + last.getFileName() + ".jar")
                    .toFile());
        }
    }
}
