package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.onewindow.departments.testing.SigningKey;

/** The jar of a small department, with some variation. Its matters need no code. */
final class DepartmentJar {
    private static final Path GOOD = Path.of("..", "org.onewindow.catalogue", "src/test/resources/department-good");
    private static final String ESTABLISHMENT = "department/matters/company-establishment.yaml";
    private static final String STALL = "department/matters/stall-licence.yaml";
    private static final String CHAIN = "department/chains/open-a-stall.yaml";

    private final TreeMap<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest = new Manifest();
    private final List<SigningKey> signers = new ArrayList<>();

    private DepartmentJar(String id, String version) {
        try (var paths = Files.walk(GOOD)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                entries.put(
                        "department/" + GOOD.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        replace(ESTABLISHMENT, "rules: [name-composition]", "rules: []");
        replace(ESTABLISHMENT, "recorders: {ISSUE: enterprise-entry}", "recorders: {}");
        replace(STALL, "recorders: {ISSUE: enterprise-entry}\n", "");
        replace(STALL, "    numberFrom: licenceNumber\n", "");
        replace(STALL, "/result/licenceNumber, labels: /pitch/kind", "/form/pitch/area");
        replace(STALL, "/result/licenceNumber", "/form/pitch/area");
        replace(CHAIN, "carried:\n  - {from: company, result: creditCode, into: {tax: /creditCode}}\n", "");
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", "org.example." + id);
        header("Bundle-Version", version);
        header("OneWindow-Department", id);
        header("Import-Package", "org.onewindow.api.department;version=\"[1.0,2)\",org.slf4j");
    }

    static DepartmentJar of(String version) {
        return new DepartmentJar("commerce", version);
    }

    /** A department that shares nothing with the usual one. */
    static DepartmentJar other(String id, String version) {
        return new DepartmentJar(id, version)
                .replace("department/department.yaml", "id: commerce", "id: " + id)
                .rename("market-regulation", id + "-bureau")
                .rename("company-establishment", id + "-establishment")
                .rename("name-declaration", id + "-declaration")
                .rename("stall-licence", id + "-stall-licence")
                .rename("open-a-stall", "open-a-stall-at-" + id);
    }

    DepartmentJar header(String name, String value) {
        if (value == null) {
            manifest.getMainAttributes().remove(new Attributes.Name(name));
        } else {
            manifest.getMainAttributes().putValue(name, value);
        }
        return this;
    }

    /** Its code waits for a rule that nobody registers. */
    DepartmentJar withRule() {
        return replace(ESTABLISHMENT, "rules: []", "rules: [name-composition]");
    }

    /** Its code says by which version a result was recorded. */
    DepartmentJar speaking() {
        return withRule()
                .replace(ESTABLISHMENT, "recorders: {}", "recorders: {ISSUE: enterprise-entry}")
                .header(SpeakingCode.HEADER, "always");
    }

    /** Its code comes up when its bundle starts for the first time, and never again. */
    DepartmentJar speakingOnce() {
        return speaking().header(SpeakingCode.HEADER, "once");
    }

    DepartmentJar withoutNameDeclaration() {
        entries.keySet().removeIf(name -> name.contains("name-declaration") || name.contains("forms/name."));
        for (String file : List.of("department/messages_zh-CN.properties", "department/messages_en.properties")) {
            put(file, text(file).replaceAll("(?m)^(matter\\.name-declaration|law\\.name-registration).*\n", ""));
        }
        return this;
    }

    DepartmentJar withoutChain() {
        entries.keySet().removeIf(name -> name.contains("open-a-stall"));
        for (String file : List.of("department/messages_zh-CN.properties", "department/messages_en.properties")) {
            put(file, text(file).replaceAll("(?m)^chain\\..*\n", ""));
        }
        return this;
    }

    DepartmentJar windows(int count) {
        return replace(
                "department/windows.yaml",
                "{kind: COMPREHENSIVE, floor: 1, count: 8}",
                "{kind: COMPREHENSIVE, floor: 1, count: " + count + "}");
    }

    /** The class is what the framework calls when the bundle starts. */
    DepartmentJar activator(Class<?> activator) {
        return type(activator).header("Bundle-Activator", activator.getName());
    }

    DepartmentJar type(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            entries.put(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    DepartmentJar signedBy(SigningKey key) {
        signers.add(key);
        return this;
    }

    /** Fails when the text is not there, so that no variation goes unnoticed. */
    DepartmentJar replace(String file, String text, String other) {
        if (!text(file).contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        return put(file, text(file).replace(text, other));
    }

    DepartmentJar put(String file, String text) {
        entries.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private DepartmentJar rename(String name, String other) {
        var renamed = new TreeMap<String, byte[]>();
        entries.keySet()
                .forEach(file -> renamed.put(
                        file.replace(name, other),
                        text(file).replace(name, other).getBytes(StandardCharsets.UTF_8)));
        entries.clear();
        entries.putAll(renamed);
        return this;
    }

    private String text(String file) {
        return new String(entries.get(file), StandardCharsets.UTF_8);
    }

    URI in(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "department", ".jar");
            try (var out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
                for (var entry : entries.entrySet()) {
                    out.putNextEntry(new JarEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
            signers.forEach(key -> key.sign(file));
            return file.toUri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
