package org.onewindow.papers.internal;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * The double frame around the pages of a certificate. It is drawn behind what is there and marked as an artifact, which
 * openhtmltopdf 1.1.31 does not do with the border of a page.
 */
final class Frame {
    private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;
    private static final float MARGIN = 14 * POINTS_A_MILLIMETRE;
    private static final float GAP = 1.2f * POINTS_A_MILLIMETRE;
    private static final Color RED = new Color(0x7A1F1A);

    private Frame() {}

    static void around(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
                stream.beginMarkedContent(COSName.ARTIFACT);
                stream.setStrokingColor(RED);
                line(stream, page, MARGIN, 1.8f);
                line(stream, page, MARGIN + GAP, 0.6f);
                stream.endMarkedContent();
            }
        }
    }

    private static void line(PDPageContentStream stream, PDPage page, float inset, float width) throws IOException {
        var box = page.getMediaBox();
        stream.setLineWidth(width);
        stream.addRect(inset, inset, box.getWidth() - 2 * inset, box.getHeight() - 2 * inset);
        stream.stroke();
    }
}
