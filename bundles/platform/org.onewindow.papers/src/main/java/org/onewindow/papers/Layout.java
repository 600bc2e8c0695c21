package org.onewindow.papers;

/** How a sheet looks. */
public enum Layout {
    /** A notice, receipt or bill: A4 upright, as many pages as it takes. */
    LETTER,
    /** A certificate: A4 across, framed, its title large, the addressee shown as the holder. */
    CERTIFICATE
}
