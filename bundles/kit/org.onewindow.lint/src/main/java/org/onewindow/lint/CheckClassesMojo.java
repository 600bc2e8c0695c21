package org.onewindow.lint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.onewindow.api.problem.Fault;

/**
 * Checks a department before its tests run, so that a fault in a file is told once and not by each of them. Comes after what
 * writes the manifest.
 */
@Mojo(name = "check-classes", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckClassesMojo extends LintMojo {
    /** What will become the department's bundle. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    File classes;

    @Override
    List<Fault> faults() throws IOException {
        Path jar = Files.createTempFile("department", ".jar");
        try {
            pack(jar);
            return faults(jar);
        } finally {
            Files.delete(jar);
        }
    }

    private void pack(Path jar) throws IOException {
        Path folder = classes.toPath();
        try (var out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }
}
