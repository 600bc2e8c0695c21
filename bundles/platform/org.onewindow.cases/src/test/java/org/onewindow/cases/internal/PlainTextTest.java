package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"张三", "𠮷祥㙓店", "买买提·艾力", "AT&T（中国）", "3 < 5 且 7 > 6", "第一行\n第二行\t尾", "Ångström", "👩‍🌾 农场"})
    void whatPeopleWriteSurvives(String text) {
        assertEquals(List.of(), PlainText.faults("/x", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</b>", "a<img src=x>", "<!-- -->", "&#60;b", "&lt;b&gt;"})
    void markupIsRefused(String text) {
        assertEquals(
                List.of("markup-not-allowed"),
                PlainText.faults("/x", text).stream().map(fault -> fault.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "\u202Eabc", "\uD800", "x\uDC00y", "\uFEFFa", "\u0085"})
    void controlCharactersHalfSurrogatesAndReadingMarksAreRefused(String text) {
        assertEquals(
                List.of("character-not-allowed"),
                PlainText.faults("/x", text).stream().map(fault -> fault.code()).toList());
    }

    @Test
    void everyTextInsideIsLookedAtAndNamedByItsPointer() {
        var json = Hall.json("{\"a\":[{\"b/c\":\"<b>\"},\"ok\"],\"d\":\"\\u0001\",\"e\":5}");
        assertEquals(
                List.of("/form/a/0/b~1c markup-not-allowed", "/form/d character-not-allowed"),
                PlainText.faults("/form", json).stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
        assertTrue(PlainText.faults("/form", Hall.json("{\"a\":null}")).isEmpty());
    }
}
