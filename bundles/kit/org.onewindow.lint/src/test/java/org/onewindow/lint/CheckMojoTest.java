package org.onewindow.lint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
    private static final Path GOOD =
            Path.of("..", "..", "platform", "org.onewindow.catalogue", "src/test/resources/department-good");

    @TempDir
    Path project;

    private final List<String> said = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();
    private final CheckMojo check = new CheckMojo();

    @BeforeEach
    void aSoundDepartment() throws IOException {
        try (var paths = Files.walk(GOOD)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put("department/" + GOOD.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        check.project = project.toFile();
        check.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {
                said.add(line.toString());
            }
        });
    }

    @Test
    void aSoundDepartmentPasses() {
        assertDoesNotThrow(this::run);
    }

    @Test
    void everyFaultIsToldWithItsFileInTheProject() throws IOException {
        files.put("department/windows.yaml", "windows:\n  - {kind: NONE, floor: 1, count: 1}\n");
        files.put("org/example/Own$Part.class", "no class");
        Files.createDirectories(project.resolve("src/main/resources/department"));
        Files.createFile(project.resolve("src/main/resources/department/windows.yaml"));
        Files.createDirectories(project.resolve("src/main/java/org/example"));
        Files.createFile(project.resolve("src/main/java/org/example/Own.java"));

        var refused = assertThrows(MojoFailureException.class, this::run);

        assertTrue(refused.getMessage().contains("2"), refused.getMessage());
        assertEquals(
                List.of(
                        "src/main/java/org/example/Own.java:1 class-unreadable",
                        "src/main/resources/department/windows.yaml:2 enum"),
                said.stream()
                        .map(line -> line.replaceFirst("(\\S+ \\S+) .*", "$1"))
                        .toList());
    }

    @Test
    void whatHasNoSourceIsToldByItsPlaceInTheJar() {
        var places = new Places(project);

        assertEquals("META-INF/MANIFEST.MF:1", places.of("META-INF/MANIFEST.MF"));
        assertEquals("org/example/Foo.class:42", places.of("org/example/Foo.class:42"));
    }

    @Test
    void aJarThatIsNotThereFailsTheBuild() {
        check.jar = project.resolve("none.jar").toFile();

        assertThrows(MojoFailureException.class, check::execute);
    }

    @Test
    void beforeItIsAJarItIsCheckedAsItWillBe() throws Exception {
        files.put("department/windows.yaml", "windows:\n  - {kind: NONE, floor: 1, count: 1}\n");
        files.put("META-INF/MANIFEST.MF", manifestText());
        for (var file : files.entrySet()) {
            Path path = project.resolve("target/classes").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var early = new CheckClassesMojo();
        early.project = check.project;
        early.classes = project.resolve("target/classes").toFile();
        early.setLog(check.getLog());

        assertThrows(MojoFailureException.class, early::execute);

        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("windows.yaml:2 enum "), said.get(0));
    }

    private static String manifestText() throws IOException {
        var out = new ByteArrayOutputStream();
        manifest().write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void run() throws Exception {
        Path jar = Files.createTempFile(project, "department", ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        check.jar = jar.toFile();
        check.execute();
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.example.commerce");
        manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
        manifest.getMainAttributes().putValue("OneWindow-Department", "commerce");
        return manifest;
    }
}
