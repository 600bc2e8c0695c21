package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {
    private final Letters letters = Letters.ofAnyFace();

    @Test
    void whatCannotBeSeenIsWrittenAsItsCodePoint() {
        assertEquals("甲[U+0007]乙", letters.shown("甲\u0007乙"));
        assertEquals("[U+202E]元001", letters.shown("\u202E元001"));
        assertEquals("[U+D842]", letters.shown("\uD842"));
        assertEquals("[U+FFFE][U+1FFFF]", letters.shown("\uFFFE\uD83F\uDFFF"));
        assertEquals("[U+E000]", letters.shown("\uE000"));
    }

    @Test
    void aLetterOutsideTheFirstPlaneIsOneLetter() {
        assertEquals("𠮷", letters.shown("𠮷"));
        assertEquals("[U+20BB7]野", new Letters(letter -> letter < 0x10000).shown("𠮷野"));
    }

    @Test
    void everyKindOfLineEndIsALineFeed() {
        assertEquals("甲\n乙\n丙\n\t丁", letters.shown("甲\r\n乙\r丙\n\t丁"));
    }
}
