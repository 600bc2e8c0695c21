package org.onewindow.cases.internal.materials;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, made as the programs make them that people use. */
final class SmallFiles {
    static final String OFD_MAIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody/></ofd:OFD>";

    private SmallFiles() {}

    static byte[] pdf() {
        return pdf("");
    }

    /** @param note a comment in it */
    static byte[] pdf(String note) {
        return ("%PDF-1.7\n%" + note + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "xref\n0 3\n0000000000 65535 f \n0000000010 00000 n \n0000000056 00000 n \n"
                        + "trailer<</Size 3/Root 1 0 R>>\nstartxref\n101\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] jpeg() {
        return image("jpeg", BufferedImage.TYPE_INT_RGB);
    }

    static byte[] png() {
        return image("png", BufferedImage.TYPE_INT_ARGB);
    }

    private static byte[] image(String format, int type) {
        var image = new BufferedImage(40, 30, type);
        for (int i = 0; i < 40 * 30; i++) {
            image.setRGB(i % 40, i / 40, 0xFF000000 | i * 7919);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("nobody writes " + format);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] ofd() {
        return zip(parts("OFD.xml", OFD_MAIN, "Doc_0/Document.xml", "<ofd:Document/>"));
    }

    static byte[] docx() {
        return zip(parts(
                "[Content_Types].xml",
                types(
                        "/word/document.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "_rels/.rels",
                "<Relationships/>",
                "word/document.xml",
                "<w:document/>"));
    }

    static byte[] xlsx() {
        return zip(parts(
                "[Content_Types].xml",
                types("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                "xl/workbook.xml",
                "<workbook/>"));
    }

    static String types(String part, String type) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types><Override PartName=\"" + part + "\" ContentType=\""
                + type + "\"/></Types>";
    }

    /** Names and texts by turns. */
    static Map<String, String> parts(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
