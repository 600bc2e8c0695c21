package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaceTest {
    private static final Face FACE = new Face();

    /** The two-octet area of GB 18030, which is GBK: all of the 8,105 characters in general use and twice as many. */
    @Test
    void everyCharacterOfTheTwoOctetAreaOfGb18030HasAShapeButOneSign() throws Exception {
        var shapes = FACE.font().getUnicodeCmapLookup();
        var without = new ArrayList<String>();
        for (var letter : twoOctetArea()) {
            if (shapes.getGlyphId(letter.codePointAt(0)) == 0) {
                without.add(letter);
            }
        }
        assertEquals(List.of("≒"), without);
    }

    @Test
    void everyIdeographOfUnicodesBasicBlockAndExtensionAHasAShape() throws Exception {
        var shapes = FACE.font().getUnicodeCmapLookup();
        assertEquals(
                0,
                IntStream.concat(IntStream.rangeClosed(0x3400, 0x4DBF), IntStream.rangeClosed(0x4E00, 0x9FFF))
                        .filter(letter -> shapes.getGlyphId(letter) == 0)
                        .count());
    }

    @Test
    void theFaceIsReadOnce() throws IOException {
        var font = FACE.font();
        assertEquals("NotoSerifSC-Regular", font.getName());
        assertSame(font, FACE.font());
    }

    private static List<String> twoOctetArea() {
        var letters = new ArrayList<String>();
        Charset gb18030 = Charset.forName("GB18030");
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String letter = new String(new byte[] {(byte) lead, (byte) trail}, gb18030);
                boolean one = letter.length() == 1 && letter.charAt(0) != '\uFFFD';
                if (one && Character.getType(letter.charAt(0)) != Character.PRIVATE_USE) {
                    letters.add(letter);
                }
            }
        }
        return letters;
    }
}
