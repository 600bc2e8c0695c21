package org.onewindow.papers.internal;

import java.util.function.IntPredicate;

/**
 * Makes every character of a text visible: what has no shape of its own (controls, marks of direction, private use,
 * halves of a character) or none in the face is written as its code point. So nothing on a paper is lost or hidden.
 *
 * @param drawn which characters have a shape
 */
record Letters(IntPredicate drawn) {
    /** For a reader who brings faces of his own. */
    static Letters ofAnyFace() {
        return new Letters(letter -> true);
    }

    /** A line ends with a line feed, and no other control character is left. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            if (isSpace(letter) || isVisible(letter) && drawn.test(letter)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append("[U+%04X]".formatted(letter));
            }
        });
        return shown.toString();
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\t';
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> !isNoCharacter(letter);
        };
    }

    /** The code points that Unicode sets apart for ever. */
    private static boolean isNoCharacter(int letter) {
        return (letter & 0xFFFE) == 0xFFFE || letter >= 0xFDD0 && letter <= 0xFDEF;
    }
}
