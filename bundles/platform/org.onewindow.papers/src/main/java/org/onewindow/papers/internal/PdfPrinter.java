package org.onewindow.papers.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Lays a document out on pages and writes it as PDF. Thread-safe. */
final class PdfPrinter {
    private static final int REGULAR = 400;
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    byte[] print(String xhtml, TrueTypeFont font, boolean framed, Instant madeAt) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PdfDocument(madeAt, id(xhtml))) {
            var face = PDType0Font.load(document, font, true);
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(SRGB)
                    .withProducer("OneWindow")
                    .useFont(new PDFontSupplier(face), Face.FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .withW3cDocument(parsed(xhtml), null);
            // Nothing is fetched: a sheet has no addresses, and its pictures are in it.
            builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                if (framed) {
                    Frame.around(document);
                }
                document.save(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static Document parsed(String xhtml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the markup of a sheet is well-formed", e);
        }
    }

    /** What the identifier of the document is made from, otherwise the time. */
    private static long id(String xhtml) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(xhtml.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
