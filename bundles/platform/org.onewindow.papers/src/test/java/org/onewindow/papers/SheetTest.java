package org.onewindow.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Items;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Block.Table;

class SheetTest {
    private static final List<Column> TWO =
            List.of(new Column("项目", Alignment.START, 70), new Column("金额", Alignment.END, 30));

    @Test
    void aSheetIsChineseOrEnglish() {
        sheet(Locale.SIMPLIFIED_CHINESE, List.of(new Paragraph("甲")));
        sheet(Locale.UK, List.of(new Paragraph("a")));
        refused("fr", () -> sheet(Locale.FRENCH, List.of(new Paragraph("a"))));
    }

    @Test
    void whatIsOnASheetIsNotBlank() {
        refused("no blocks", () -> sheet(Locale.CHINESE, List.of()));
        refused("text is blank", () -> new Paragraph(" "));
        refused("no items", () -> new Items("材料", List.of()));
        refused("caption is blank", () -> new Items("", List.of("甲")));
        refused("label is blank", () -> new Fact("", "甲"));
    }

    @Test
    void aRowHasOneCellForEachColumn() {
        new Table(null, TWO, List.of(List.of("登记费", "80.00"), List.of("", "")), List.of("合计", "80.00"));
        refused("a row of 1 cells under 2 columns", () -> new Table(null, TWO, List.of(List.of("登记费"))));
        refused("a row of 3 cells under 2 columns", () -> new Table(null, TWO, List.of(), List.of("合计", "80.00", "")));
        refused("10 columns", () -> new Table(null, Collections.nCopies(11, TWO.get(0)), List.of()));
        refused("1 to 100", () -> new Column("项目", Alignment.START, 0));
    }

    @Test
    void aSheetHoldsNoMoreThanCanBePrintedInAMoment() {
        var letters = "字".repeat(Sheet.CHARACTERS_AT_MOST / 2);
        sheet(Locale.CHINESE, List.of(new Paragraph(letters), new Paragraph(letters.substring(100))));
        refused("characters", () -> sheet(Locale.CHINESE, List.of(new Paragraph(letters), new Paragraph(letters))));
        var empty = Collections.nCopies(Sheet.TEXTS_AT_MOST / 2, List.of("", ""));
        refused("texts", () -> sheet(Locale.CHINESE, List.of(new Table(null, TWO, empty))));
    }

    @Test
    void aCodeHoldsWhatAScannerStillReads() {
        new Code("a".repeat(300), "核验");
        refused("300 octets", () -> new Code("a".repeat(301), "核验"));
        refused("300 octets", () -> new Code("字".repeat(101), "核验"));
    }

    @Test
    void aSheetDoesNotChangeWithTheListsItWasMadeFrom() {
        var cells = new ArrayList<>(List.of("登记费", "80.00"));
        var rows = new ArrayList<>(List.of((List<String>) cells));
        var facts = new ArrayList<>(List.of(new Fact("甲", "乙")));
        var blocks = new ArrayList<Block>(List.of(new Table(null, TWO, rows), new Facts(null, facts)));
        var sheet = sheet(Locale.CHINESE, blocks);
        cells.set(0, "罚款");
        rows.clear();
        facts.clear();
        blocks.clear();
        assertEquals(
                List.of("项目", "金额", "登记费", "80.00", "甲", "乙"),
                sheet.blocks().stream().flatMap(block -> block.texts().stream()).toList());
    }

    private static Sheet sheet(Locale language, List<Block> blocks) {
        return new Sheet(language, Layout.LETTER, "某局", "告知书", null, null, blocks, null, Instant.EPOCH);
    }

    private static void refused(String why, Executable made) {
        String told = assertThrows(IllegalArgumentException.class, made).getMessage();
        assertTrue(told.contains(why), told);
    }
}
