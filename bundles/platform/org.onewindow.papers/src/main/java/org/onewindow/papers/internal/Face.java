package org.onewindow.papers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The face of all papers, Noto Serif SC. It is read when the first PDF is printed, takes about 36 MB of heap (the parser
 * keeps the outlines twice), and is given up again when memory runs short.
 *
 * <p>Thread-safe: the parser reads all tables, after which PDFBox only looks things up in them, and copies the outlines
 * of a subset from a stream of its own.
 */
final class Face {
    static final String FAMILY = "onewindow-paper";

    private static final String FILE = "NotoSerifSC-Regular.ttf";

    private SoftReference<TrueTypeFont> kept = new SoftReference<>(null);

    /** Never closed: it is shared, and holds no file. */
    synchronized TrueTypeFont font() {
        var font = kept.get();
        if (font == null) {
            font = read();
            kept = new SoftReference<>(font);
        }
        return font;
    }

    /** Whose shapes are there. */
    static Letters letters(TrueTypeFont font) {
        CmapLookup shapes;
        try {
            shapes = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Letters(letter -> shapes.getGlyphId(letter) != 0);
    }

    private static TrueTypeFont read() {
        try (var in = Face.class.getResourceAsStream(FILE)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
