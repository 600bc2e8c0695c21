package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.onewindow.api.problem.Fault;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Reads a jar as {@link Turns} does, where there is no framework. */
public final class JarLint {
    private JarLint() {}

    /** As {@link org.onewindow.departments.ReleaseLint#faults}. */
    public static List<Fault> faults(Path jar) {
        var candidate = new ReleaseReader(new ImportRules(api())).read(jar, "");
        var faults = new ArrayList<Fault>(candidate.faults());
        faults.addAll(candidate.definitions().faults());
        return faults;
    }

    private static Map<String, Version> api() {
        URI place = URI.create(
                Fault.class.getProtectionDomain().getCodeSource().getLocation().toString());
        try {
            return ImportRules.exportsOf(
                    manifest(Path.of(place)).getMainAttributes().getValue(Constants.EXPORT_PACKAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (var in = Files.newInputStream(place.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(in);
            }
        }
        try (var jar = new JarFile(place.toFile())) {
            return jar.getManifest();
        }
    }
}
