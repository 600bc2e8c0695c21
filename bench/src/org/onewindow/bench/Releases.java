package org.onewindow.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** New releases of a real department: its own jar under a higher version, with the version in the department's name. */
final class Releases {
    private static final String TEXTS = "department/messages_zh-CN.properties";
    private static final String NAME = "department.name=";

    private final Path jar;
    private final Path directory;
    private int patch;

    Releases(Path root, String department, Path directory) throws IOException {
        var target = root.resolve("bundles/departments/org.onewindow." + department + "/target");
        try (var built = Files.newDirectoryStream(target, "org.onewindow." + department + "-*.jar")) {
            jar = built.iterator().next();
        }
        this.directory = directory;
    }

    /**
     * @param jar where it lies
     * @param mark what the department's public answers carry from the moment it is live
     */
    record Release(Path jar, String mark) {}

    Release next() throws IOException {
        var version = "1.0." + ++patch;
        var mark = "(" + version + ")";
        var made = directory.resolve("release-" + version + ".jar");
        try (var in = new JarInputStream(Files.newInputStream(jar))) {
            var manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (var out = new JarOutputStream(Files.newOutputStream(made), manifest)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(entry.getName().equals(TEXTS) ? marked(in.readAllBytes(), mark) : in.readAllBytes());
                }
            }
        }
        return new Release(made, mark);
    }

    private static byte[] marked(byte[] texts, String mark) {
        var marked = new ByteArrayOutputStream();
        new String(texts, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith(NAME) ? line + mark : line)
                .forEach(line -> marked.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return marked.toByteArray();
    }
}
