package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/**
 * What a newcomer does by docs/departments/newcomer.md, with the SDK's zip alone. Maven gets a local repository of its own:
 * what is ours comes from the SDK or not at all, everything else from what this build has fetched.
 */
@InKaraf(probe = false)
class SdkIT {
    private static final int LIMIT_MINUTES = 5;

    @TempDir
    private static Path folder;

    private static Path project;

    @BeforeAll
    static void oneCommandMakesADepartment() throws Exception {
        unzip(Path.of(System.getProperty("onewindow.sdk")), folder);
        Path sdk;
        try (Stream<Path> unzipped = Files.list(folder)) {
            sdk = unzipped.filter(path -> Files.exists(path.resolve("new-department")))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror>
                      <id>build</id>
                      <mirrorOf>*,!onewindow-sdk</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        folder.resolve("local"),
                        Path.of(System.getProperty("maven.repo.local")).toUri()));
        project = folder.resolve("work/public-events");
        var command = new ArrayList<>(List.of("bash", "new-department", project.toString(), "--zone", "E", "--"));
        command.addAll(settings());
        run(sdk, command).expect(0);
    }

    @Test
    void itIsTestedLintedDeployedAndCarriesACase(Centre centre) throws Exception {
        var built = maven(project, "verify").expect(0);
        assertTrue(built.said("Tests run: 11, Failures: 0, Errors: 0, Skipped: 0"), built.output());
        assertTrue(built.said("org.onewindow.lint:"), built.output());

        var administrator = CentreClient.administrator(centre.url(), centre.home());
        deploy(administrator, project.resolve("target/public-events-1.0.0-SNAPSHOT.jar"));
        try {
            var clerk = administrator.employ("events-clerk", "public-events:INTAKE");
            var officer = administrator.employ(
                    "events-officer",
                    "public-events-office:REVIEW",
                    "public-events-office:DECIDE",
                    "public-events-office:ISSUE");
            var specimen = clerk.get("api/v1/matters/public-events-event/specimen");
            String number = clerk.file(specimen.expect(200).json()).expect(201).text("/number");
            clerk.act(number, "ACCEPT").expect(200);
            for (String action : List.of("START_REVIEW", "GRANT", "ISSUE")) {
                officer.act(number, action).expect(200);
            }
            String filing = clerk.get("api/v1/cases/" + number)
                    .expect(200)
                    .json()
                    .findValue("filingNumber")
                    .asText();
            assertEquals(
                    "社区文化站",
                    clerk.get("departments/public-events/events/" + filing)
                            .expect(200)
                            .text("/venue"));
            assertEquals(
                    "event-not-found",
                    clerk.get("departments/public-events/events/none")
                            .expect(404)
                            .text("/code"));
        } finally {
            administrator
                    .post(
                            "api/v1/departments/public-events/withdraw",
                            JSON.createObjectNode().put("reason", "测试"))
                    .expect(200);
        }
    }

    @Test
    void whatACentreWouldRefuseFailsTheBuildWithFileAndLine() throws Exception {
        Path spoilt = folder.resolve("spoilt/public-events");
        copy(project, spoilt);
        replace(spoilt.resolve("src/main/resources/department/windows.yaml"), "COMPREHENSIVE", "NONE");
        replace(
                spoilt.resolve("src/main/java/org/example/publicevents/EventEntry.java"),
                "        String number",
                "        System.setProperty(\"event\", step.matter());\n        String number");

        var built = maven(spoilt, "verify");

        assertTrue(built.exit() != 0, built.output());
        assertTrue(
                built.said("src/main/java/org/example/publicevents/EventEntry.java:24 jdk-global EventEntry.record "),
                built.output());
        assertTrue(built.said("src/main/resources/department/windows.yaml:2 enum "), built.output());
        assertFalse(built.said("Tests run"), built.output());
    }

    private static void deploy(CentreClient administrator, Path jar) {
        administrator
                .post(
                        "api/v1/departments",
                        JSON.createObjectNode().put("url", jar.toUri().toString()))
                .expect(200);
    }

    private static Ran maven(Path where, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress"));
        command.addAll(settings());
        command.addAll(List.of(arguments));
        return run(where, command);
    }

    /** In place of the machine's and the user's, whose mirrors would stand in for the SDK too. */
    private static List<String> settings() {
        String file = folder.resolve("settings.xml").toString();
        return List.of("-s", file, "-gs", file);
    }

    /** With the Maven that runs this build. */
    private static Ran run(Path where, List<String> command) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.merge(
                "PATH",
                Path.of(System.getProperty("maven.home"), "bin").toString(),
                (path, bin) -> bin + File.pathSeparator + path);
        Process process = builder.start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end: " + Files.readString(output));
        }
        return new Ran(process.exitValue(), Files.readString(output));
    }

    private record Ran(int exit, String output) {
        Ran expect(int status) {
            assertEquals(status, exit, output);
            return this;
        }

        boolean said(String text) {
            return output.contains(text);
        }
    }

    private static void replace(Path file, String text, String other) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(text), file + " has no " + text);
        Files.writeString(file, before.replace(text, other));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from.resolve("src"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        for (String file : List.of("pom.xml", "bnd.bnd")) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    private static void unzip(Path zip, Path to) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                Path path = to.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, path);
                }
            }
        }
    }
}
