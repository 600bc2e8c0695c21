package org.onewindow.papers.internal;

/** Where a sheet is shown. */
enum Medium {
    READER,
    PDF
}
