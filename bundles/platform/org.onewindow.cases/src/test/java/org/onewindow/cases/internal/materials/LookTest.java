package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.cases.materials.FileType;

/** What a file is, by its content. */
class LookTest {
    private static final Map<FileType, byte[]> GOOD = new EnumMap<>(Map.of(
            FileType.PDF, SmallFiles.pdf(),
            FileType.OFD, SmallFiles.ofd(),
            FileType.JPEG, SmallFiles.jpeg(),
            FileType.PNG, SmallFiles.png(),
            FileType.DOCX, SmallFiles.docx(),
            FileType.XLSX, SmallFiles.xlsx()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void eachOfTheSixKindsIsKnownByItsContent(FileType type) {
        assertEquals(Judgement.is(type), look(GOOD.get(type)));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasCutOffIsDamaged(FileType type) {
        byte[] whole = GOOD.get(type);
        for (int left : new int[] {whole.length / 2, whole.length - 10}) {
            assertEquals(Judgement.DAMAGED, look(Arrays.copyOf(whole, left)), type + " of " + left);
        }
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertEquals(Judgement.EMPTY, look(new byte[0]));
    }

    @Test
    void whateverElseIsHandedInIsNotAllowed() {
        for (String other :
                new String[] {"MZ\u0090", "<html><script>", "GIF89a", "\u00D0\u00CF\u0011\u00E0", "BM", "II*\0", "x"}) {
            assertEquals(Judgement.NOT_ALLOWED, look(other.getBytes(StandardCharsets.ISO_8859_1)), other);
        }
        assertEquals(Judgement.NOT_ALLOWED, look(SmallFiles.zip(SmallFiles.parts("a.txt", "a"))));
        assertEquals(
                Judgement.NOT_ALLOWED,
                look(SmallFiles.zip(SmallFiles.parts("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"))));
        assertEquals(Judgement.NOT_ALLOWED, look(SmallFiles.zip(SmallFiles.parts("OFD.xml", "<other/>"))));
        var slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
        assertEquals(
                Judgement.NOT_ALLOWED,
                look(SmallFiles.zip(
                        SmallFiles.parts("[Content_Types].xml", SmallFiles.types("/ppt/presentation.xml", slides)))));
    }

    @Test
    void whatCanBeReadAsTwoKindsIsRefused() {
        byte[] zip = SmallFiles.zip(SmallFiles.parts("a.class", "x"));
        assertEquals(Judgement.AMBIGUOUS, look(SmallFiles.joined(SmallFiles.jpeg(), zip)));
        assertEquals(Judgement.AMBIGUOUS, look(SmallFiles.joined(SmallFiles.png(), zip)));
        assertEquals(Judgement.AMBIGUOUS, look(SmallFiles.joined(SmallFiles.pdf(), zip, SmallFiles.pdf())));
        assertEquals(Judgement.AMBIGUOUS, look(SmallFiles.joined(SmallFiles.pdf(), zip, "%%EOF".getBytes())));
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("%PDF-1.4", "x");
        hidden.putAll(SmallFiles.parts("OFD.xml", SmallFiles.OFD_MAIN));
        assertEquals(Judgement.AMBIGUOUS, look(SmallFiles.zip(hidden)));
        byte[] commented = SmallFiles.jpeg();
        byte[] pdf = SmallFiles.pdf();
        byte[] comment = SmallFiles.joined(
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) ((pdf.length + 2) >> 8), (byte) (pdf.length + 2)}, pdf);
        assertEquals(
                Judgement.AMBIGUOUS,
                look(SmallFiles.joined(
                        Arrays.copyOf(commented, 2), comment, Arrays.copyOfRange(commented, 2, commented.length))));
        var both = new LinkedHashMap<>(SmallFiles.parts("OFD.xml", SmallFiles.OFD_MAIN));
        both.put(
                "[Content_Types].xml", SmallFiles.types("/word/document.xml", FileType.DOCX.mediaType() + ".main+xml"));
        assertEquals(Judgement.AMBIGUOUS, look(SmallFiles.zip(both)));
    }

    @Test
    void aPhotographMayCarryWhatATelephonePutsAfterItsEnd() {
        assertEquals(
                Judgement.is(FileType.JPEG),
                look(SmallFiles.joined(SmallFiles.jpeg(), "SEFT and more".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void macrosAreFoundByTheirPartAndByTheirType() {
        var withPart = new LinkedHashMap<>(SmallFiles.parts(
                "[Content_Types].xml",
                SmallFiles.types("/word/document.xml", FileType.DOCX.mediaType() + ".main+xml"),
                "word/vbaProject.bin",
                "x"));
        assertEquals(Judgement.MACROS, look(SmallFiles.zip(withPart)));
        assertEquals(
                Judgement.MACROS,
                look(SmallFiles.zip(SmallFiles.parts(
                        "[Content_Types].xml",
                        SmallFiles.types(
                                "/xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")))));
    }

    @Test
    void aDirectoryThatSaysWhatIsNotSoIsDamagedOrEncrypted() {
        byte[] docx = SmallFiles.docx();
        int central = indexOf(docx, "PK\u0001\u0002");
        int end = indexOf(docx, "PK\u0005\u0006");
        assertEquals(Judgement.DAMAGED, look(changed(docx, central, 'X')));
        assertEquals(Judgement.DAMAGED, look(changed(docx, end + 10, 200)));
        assertEquals(Judgement.DAMAGED, look(changed(docx, end + 4, 1)));
        assertEquals(Judgement.DAMAGED, look(changed(docx, central + 42, 9)), "nothing begins at the beginning");
        assertEquals(Judgement.ENCRYPTED, look(changed(docx, central + 8, 1)));
    }

    @Test
    void aFileThatWouldUnfoldToMuchMoreIsReadInPieces() {
        var types = SmallFiles.types("/word/document.xml", FileType.DOCX.mediaType() + ".main+xml");
        var bomb = SmallFiles.zip(SmallFiles.parts("[Content_Types].xml", types + " ".repeat(50_000_000)));
        assertTrue(bomb.length < 100_000);
        assertEquals(Judgement.is(FileType.DOCX), look(bomb));
        var late = SmallFiles.zip(SmallFiles.parts("[Content_Types].xml", " ".repeat(50_000_000) + types));
        assertEquals(Judgement.NOT_ALLOWED, look(late), "only its beginning is unpacked");
    }

    @Test
    void aPictureWithoutSizeOrWithBrokenChunksIsDamaged() {
        byte[] png = SmallFiles.png();
        for (int octet : new int[] {16, 17, 18, 19}) {
            png[octet] = 0;
        }
        assertEquals(Judgement.DAMAGED, look(png));
        byte[] headless = SmallFiles.png();
        headless[12] = 'X';
        assertEquals(Judgement.DAMAGED, look(headless));
        byte[] long1 = SmallFiles.png();
        long1[33] = (byte) 0x7F;
        assertEquals(Judgement.DAMAGED, look(long1));
    }

    @Test
    void noiseAfterAnyBeginningIsNeverTakenForAFile() {
        var random = new Random(20260302);
        for (byte[] good : GOOD.values()) {
            for (int i = 0; i < 200; i++) {
                byte[] noise = new byte[300 + random.nextInt(3000)];
                random.nextBytes(noise);
                System.arraycopy(good, 0, noise, 0, 12);
                assertNotEquals(null, look(noise).fault(), "seed 20260302, " + i);
            }
        }
    }

    private static byte[] changed(byte[] bytes, int place, int octet) {
        byte[] changed = bytes.clone();
        changed[place] = (byte) octet;
        return changed;
    }

    private static int indexOf(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
    }

    private Judgement look(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var file = folder.resolve(crc.getValue() + "-" + content.length);
        try {
            Files.write(file, content);
            try (var channel = Files.newByteChannel(file)) {
                return Look.at(channel);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
