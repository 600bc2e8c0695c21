package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.calendar.CalendarListener.Recount;

class CalendarCommandsTest {
    private final Years years = new Years();

    @TempDir
    Path folder;

    @Test
    void theYearsAreListedWithTheirSource() throws Exception {
        var json = Screen.json(info(null));

        assertEquals(2025, json.at("/0/year").asInt());
        assertEquals("国办发明电〔2024〕12号", json.at("/0/source").asText());
    }

    @Test
    void aYearThatShouldBeThereIsMissed() throws Exception {
        years.missing.add(2026);

        assertTrue(Screen.inChinese().run(info(null)).contains("2026 年节假日安排尚未导入"));
    }

    @Test
    void aYearIsShownDayByDay() throws Exception {
        var text = Screen.inChinese().run(info(2025));

        assertTrue(text.contains("2025-01-01 │ 周三 │ 元旦"), text);
        assertTrue(text.contains("2025-01-26 │ 周日"), text);
    }

    @Test
    void aYearWithoutANoticeIsRefused() {
        assertEquals(
                "The holidays of 2031 have not been imported.",
                Screen.inEnglish().fail(info(2031)));
    }

    @Test
    void anImportShowsTheDaysThatChanged() throws Exception {
        var text = Screen.inEnglish()
                .run(read("{\"year\":2026,\"source\":\"n\",\"holidays\":{\"2026-01-01\":\"元旦\"},\"workdays\":[]}"));

        assertTrue(text.contains("2026-01-01 │ Thursday │ day off"), text);
        assertTrue(text.contains("The holidays of 2026 are imported"), text);
        assertTrue(years.year(2026).isPresent());
    }

    @Test
    void anImportTellsHowManyDueDatesMoved() throws Exception {
        years.recount = new Recount(12, 1);

        var text = Screen.inEnglish()
                .run(read("{\"year\":2026,\"source\":\"n\",\"holidays\":{\"2026-01-01\":\"元旦\"},\"workdays\":[]}"));

        assertTrue(text.contains("Due dates of open cases that moved: 12."), text);
        assertTrue(text.contains("1 could not be counted anew"), text);
    }

    @Test
    void aFaultyFileChangesNothingAndEveryFaultIsTold() throws Exception {
        var sentence = Screen.inEnglish().fail(read("{\"year\":2026,\"holidays\":{\"2026-13-01\":\"元旦\"}}"));

        assertTrue(sentence.contains("/source") && sentence.contains("2026-13-01"), sentence);
        assertTrue(years.year(2026).isEmpty());
    }

    @Test
    void aFileThatIsNotThereIsNamedWithItsWholePath() {
        var command = new CalendarImportCommand();
        command.calendar = years;
        command.file = folder.resolve("none.json").toString();

        assertEquals(
                "There is no file " + command.file + ".", Screen.inEnglish().fail(command));
    }

    private CalendarInfo info(Integer year) {
        var info = new CalendarInfo();
        info.calendar = years;
        info.clock = Clock.fixed(Archive.AT, ZoneId.of("Asia/Shanghai"));
        info.year = year;
        return info;
    }

    private CalendarImportCommand read(String json) throws IOException {
        var command = new CalendarImportCommand();
        command.calendar = years;
        command.file = Files.writeString(folder.resolve("year.json"), json).toString();
        return command;
    }
}
