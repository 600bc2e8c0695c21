package org.onewindow.console.internal;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes: Chinese characters and full-width punctuation take two. */
final class Columns {
    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static boolean isWide(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN
                || c >= 0x3000 && c <= 0x30ff
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xac00 && c <= 0xd7a3;
    }
}
