package org.onewindow.papers;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Prints sheets. The same sheet gives the same characters and the same bytes. Thread-safe; a few PDF are printed at a
 * time, further callers wait.
 *
 * <p>A printed paper is an original of its day: whoever must show it again later keeps the bytes.
 */
@ProviderType
public interface Press {
    /**
     * The sheet as one HTML document that needs nothing from outside, to be read on a screen, by a screen reader, or
     * printed on A4. It is well-formed XML as well.
     */
    String html(Sheet sheet);

    /**
     * The sheet as PDF on A4 with its face embedded, tagged, in the archival form PDF/A-2a (ISO 19005-2), accessible by
     * PDF/UA-1 (ISO 14289-1), dated by {@link Sheet#madeAt()}.
     *
     * <p>A character that the face lacks is shown as its code point, 𠮷 as {@code [U+20BB7]}: a rare name is not lost.
     * {@link #html} leaves such characters to the reader's own faces.
     */
    byte[] pdf(Sheet sheet);
}
