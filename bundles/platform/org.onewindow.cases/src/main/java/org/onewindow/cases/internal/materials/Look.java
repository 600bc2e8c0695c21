package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.onewindow.cases.materials.FileType;

/**
 * Says by its content what a file is. It reads the beginning, the end and what leads from one to the other, and unpacks
 * nothing but the first bytes of one entry, so that what it costs is bounded by the file's own size. What could be read as
 * two kinds at once is refused: a scanner and a clerk's computer might not read the same one.
 */
final class Look {
    /** How far from the beginning readers look for the mark of a PDF, and how far from the end for its last line. */
    private static final int PDF_MARGIN = 1024;

    private static final String PDF = "%PDF-";

    private Look() {}

    /** Judges a file that has come in. */
    static Judgement at(SeekableByteChannel file) throws IOException {
        var content = new Content(file);
        if (content.size() == 0) {
            return Judgement.EMPTY;
        }
        if (content.hasAt(0, Zip.LOCAL)) {
            return holdsPdf(content) ? Judgement.AMBIGUOUS : Packages.judge(content);
        }
        var judgement = first(content);
        boolean packed = judgement.type() != null && Zip.endsIn(content);
        boolean also = judgement.type() != FileType.PDF && judgement.type() != null && holdsPdf(content);
        return packed || also ? Judgement.AMBIGUOUS : judgement;
    }

    private static Judgement first(Content content) throws IOException {
        if (content.hasAt(0, PDF)) {
            return isWholePdf(content) ? Judgement.is(FileType.PDF) : Judgement.DAMAGED;
        }
        if (content.hasAt(0, Jpeg.START)) {
            return Jpeg.isWhole(content) ? Judgement.is(FileType.JPEG) : Judgement.DAMAGED;
        }
        if (content.hasAt(0, Png.START)) {
            return Png.isWhole(content) ? Judgement.is(FileType.PNG) : Judgement.DAMAGED;
        }
        return Judgement.NOT_ALLOWED;
    }

    private static boolean holdsPdf(Content content) throws IOException {
        return content.text(0, PDF_MARGIN).contains(PDF);
    }

    /** ISO 32000: a version in the first line, an end-of-file line among the last 1,024 bytes. */
    private static boolean isWholePdf(Content content) throws IOException {
        long tail = Math.max(0, content.size() - PDF_MARGIN);
        return content.text(PDF.length(), 3).matches("[12]\\.[0-9]")
                && content.text(tail, PDF_MARGIN).contains("%%EOF");
    }
}
