package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.testing.SigningKey;

/** What is found out about jars that somebody has been at. */
class SealReaderTest {
    private static final String RULE = "department/department.yaml";

    @TempDir
    private static Path keys;

    private static SigningKey bureau;
    private static SigningKey other;

    @TempDir
    Path folder;

    private Path jar;

    @BeforeAll
    static void makeKeys() {
        bureau = SigningKey.in(keys, "BUREAU");
        other = SigningKey.in(keys, "OTHER");
    }

    @BeforeEach
    void build() {
        jar = Path.of(DepartmentJar.of("1.0.0").in(folder));
    }

    @Test
    void aJarThatNobodySignedIsUnsigned() throws Exception {
        assertEquals(List.of("unsigned"), codes(SealReader.read(jar)));
    }

    @Test
    void whoSignedTheWholeJarIsItsSigner() throws Exception {
        bureau.sign(jar);

        Seal seal = SealReader.read(jar);

        assertEquals(List.of(), seal.faults());
        assertEquals(bureau.certificate(), seal.signer().orElseThrow());
    }

    @Test
    void anEntryThatWasChangedAfterwardsIsTold() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.put(RULE, "id: somebody-else".getBytes(StandardCharsets.UTF_8)));

        assertTampered(RULE);
    }

    @Test
    void anEntryThatWasAddedAfterwardsIsTold() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.put("own/Added.class", new byte[] {1, 2, 3}));

        Seal seal = SealReader.read(jar);

        assertEquals(List.of("partly-signed"), codes(seal));
        assertTrue(seal.faults().get(0).message().en().contains("own/Added.class"));
        assertEquals(seal.faults(), seal.broken());
    }

    @Test
    void whatIsAddedUnderMetaInfHasToBeSignedToo() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.put("META-INF/versions/17/own/Added.class", new byte[] {1, 2, 3}));

        assertEquals(List.of("partly-signed"), codes(SealReader.read(jar)));
    }

    @Test
    void anEntryThatWasTakenAwayIsTold() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.remove(RULE));

        assertTampered(RULE);
    }

    @Test
    void aManifestThatWasChangedAfterwardsIsTold() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.merge(
                "META-INF/MANIFEST.MF",
                "Bundle-Activator: own.Evil\r\n".getBytes(StandardCharsets.UTF_8),
                (old, line) -> new String(old, StandardCharsets.UTF_8)
                        .replaceFirst("\r\n", "\r\n" + new String(line, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("tampered"), codes(SealReader.read(jar)));
    }

    @Test
    void aSignatureWhoseKeyWasTakenOutIsTold() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.keySet().removeIf(name -> name.endsWith(".EC")));

        assertEquals(List.of("tampered"), codes(SealReader.read(jar)));
    }

    @Test
    void aSignatureThatLeavesTheManifestsHeadOpenIsTold() throws Exception {
        bureau.sign(jar);
        rewrite(entries -> entries.replace(
                "META-INF/BUREAU.SF", "Signature-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("tampered"), codes(SealReader.read(jar)));
    }

    @Test
    void anEntryThatIsThereTwiceIsTold() throws Exception {
        bureau.sign(jar);
        twice(RULE);

        assertTampered(RULE);
    }

    @Test
    void whatLiesInTheJarWithoutBeingListedIsTold() throws Exception {
        bureau.sign(jar);
        byte[] signed = Files.readAllBytes(jar);
        var hidden = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(hidden)) {
            zip.putNextEntry(new ZipEntry("own/Hidden.class"));
            zip.write(new byte[] {1, 2, 3});
        }
        try (var out = Files.newOutputStream(jar)) {
            out.write(hidden.toByteArray());
            out.write(signed);
        }

        assertEquals(List.of("tampered"), codes(SealReader.read(jar)));
    }

    @Test
    void aJarThatTwoSignedHasNotOneSigner() throws Exception {
        bureau.sign(jar);
        other.sign(jar);

        Seal seal = SealReader.read(jar);

        assertEquals(List.of("several-signers"), codes(seal));
        assertEquals(List.of(), seal.broken());
    }

    @Test
    void whatIsNoJarCannotBeRead() throws Exception {
        Files.writeString(jar, "not a jar");

        assertThrows(IOException.class, () -> SealReader.read(jar));
    }

    private void assertTampered(String entry) throws IOException {
        Seal seal = SealReader.read(jar);
        assertEquals(List.of("tampered"), codes(seal));
        String sentence = seal.faults().get(0).message().en();
        assertTrue(sentence.contains(entry), sentence);
        assertEquals(seal.faults(), seal.broken());
    }

    private static List<String> codes(Seal seal) {
        return seal.faults().stream().map(Fault::code).toList();
    }

    private void rewrite(Consumer<Map<String, byte[]>> change) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        change.accept(entries);
        write(entries);
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    /** The JDK writes no entry twice: it is written under another name of that length, which is changed in the bytes. */
    private void twice(String name) throws IOException {
        String stand = "x".repeat(name.length());
        rewrite(entries -> entries.put(stand, "id: somebody-else".getBytes(StandardCharsets.UTF_8)));
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, bytes.replace(stand, name), StandardCharsets.ISO_8859_1);
        try (var zip = new ZipFile(jar.toFile())) {
            assertEquals(
                    2,
                    zip.stream().filter(entry -> entry.getName().equals(name)).count());
        }
    }
}
