package org.onewindow.calendar.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.CalendarFile;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;

class CalendarFileTest {
    private static final String GOOD = """
            {"year": 2027, "source": "测试用", "holidays": {"2027-01-01": "元旦"}, "workdays": ["2027-01-09"]}""";

    private final InMemoryCalendarRepository repository = new InMemoryCalendarRepository();
    private final AnnouncedCalendar calendar = new AnnouncedCalendar(repository);

    private static CalendarYear parse(byte[] file) throws IOException {
        return CalendarFile.parse(new ByteArrayInputStream(file));
    }

    /** Tries to import a file that must be refused, and looks whether anything changed. */
    private Problem refused(byte[] file) {
        var refusal = assertThrows(ProblemException.class, () -> calendar.importYear(parse(file)));
        assertEquals(List.of(), repository.load());
        assertEquals(new TreeSet<>(IntStream.rangeClosed(2019, 2026).boxed().toList()), calendar.announcedYears());
        return refusal.problem();
    }

    private Problem refused(String file) {
        return refused(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(Problem problem) {
        return problem.faults().stream().map(f -> f.pointer() + " " + f.code()).toList();
    }

    @Test
    void aGoodFileIsRead() throws IOException {
        var expected =
                new CalendarYear(2027, "测试用", Map.of(LocalDate.of(2027, 1, 1), "元旦"), Set.of(LocalDate.of(2027, 1, 9)));
        assertEquals(expected, parse(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, parse(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("2027.json"), GOOD);
        assertEquals(2027, CalendarFile.parse(file).year());
        assertThrows(NoSuchFileException.class, () -> CalendarFile.parse(folder.resolve("2028.json")));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2027-01-01\"    | \"2027-02-30\"                   | /holidays/2027-02-30 impossible-date",
                "\"2027-01-01\"    | \"2027-1-1\"                     | /holidays/2027-1-1 impossible-date",
                "\"2027-01-01\"    | \"1/1~元旦\"                     | /holidays/1~11~0元旦 impossible-date",
                "\"2027-01-01\"    | \"\"                             | /holidays/ impossible-date",
                "\"2027-01-01\"    | \"2026-12-31\"                   | /holidays/2026-12-31 other-year",
                "\"2027-01-09\"    | \"2027-13-01\"                   | /workdays/0 impossible-date",
                "\"2027-01-09\"    | \"2028-01-09\"                   | /workdays/0 other-year",
                "\"2027-01-09\"    | \"2027-01-11\"                   | /workdays/0 not-a-weekend",
                "\"2027-01-09\"    | \"2027-01-09\", \"2027-01-09\"   | /workdays/1 duplicate",
                "\"2027-01-09\"    | 20270109                         | /workdays/0 not-a-text",
                "\"2027-01-09\"    | null                             | /workdays/0 not-a-text",
                "\"元旦\"          | \"元旦\", \"2027-01-01\": \"x\"  | /holidays/2027-01-01 duplicate",
                "\"元旦\"          | \"元旦\", \"2027-01-09\": \"x\"  | /workdays/0 off-and-worked",
                "\"元旦\"          | \" \"                            | /holidays/2027-01-01 not-a-label",
                "\"元旦\"          | \"\\u001b[2J\"                   | /holidays/2027-01-01 not-a-label",
                "\"元旦\"          | 1                                | /holidays/2027-01-01 not-a-text",
                "{\"2027-01-01\": \"元旦\"} | {}                      | /holidays no-holidays",
                "{\"2027-01-01\": \"元旦\"} | [\"2027-01-01\"]        | /holidays not-a-table",
                "[\"2027-01-09\"]  | {\"2027-01-09\": \"元旦\"}       | /workdays not-a-list",
                "\"测试用\"        | \"\"                             | /source not-a-label",
                "\"测试用\"        | null                             | /source not-a-text",
                "2027,             | \"2027\",                        | /year not-a-year",
                "2027,             | 2027.5,                          | /year not-a-year",
                "2027,             | 1949,                            | /year year-out-of-range",
                "2027,             | 99999999999999999999,            | /year year-out-of-range",
                "2027,             | 2027, \"year\": 2027,            | /year duplicate",
                "2027,             | 2027, \"inLieuDays\": {},        | /inLieuDays unknown-field",
                "\"year\": 2027,   | ``                               | /year missing-field",
                "\"source\": \"测试用\", | ``                         | /source missing-field",
                "\"holidays\": {\"2027-01-01\": \"元旦\"}, | ``       | /holidays missing-field",
                ", \"workdays\": [\"2027-01-09\"]          | ``       | /workdays missing-field"
            })
    void aFileWithOneFaultIsRefusedWithItsPlaceAndNothingChanges(String good, String bad, String fault) {
        assertTrue(GOOD.contains(good), "the pattern must occur in the good file");
        Problem problem = refused(GOOD.replace(good, bad));
        assertEquals(Kind.INVALID, problem.kind());
        assertEquals("calendar-file-invalid", problem.code());
        assertEquals(List.of(fault), faults(problem));
    }

    @Test
    void allFaultsOfAFileAreToldAtOnce() {
        Problem problem = refused("""
                {"year": 2027, "jahr": 1, "source": "", "holidays": {"2027-02-29": "a", "2028-02-29": ""},
                 "workdays": ["2027-01-10", "2027-01-10", "2027-01-12"]}""");
        assertEquals(
                List.of(
                        "/jahr unknown-field",
                        "/source not-a-label",
                        "/holidays/2027-02-29 impossible-date",
                        "/holidays/2028-02-29 not-a-label",
                        "/holidays/2028-02-29 other-year",
                        "/workdays/1 duplicate",
                        "/workdays/2 not-a-weekend"),
                faults(problem));
        assertEquals("日历文件未导入,共有 7 处错误。", problem.detail().zh());
        assertEquals("2028-02-29 不在 2027 年内。", problem.faults().get(4).message().zh());
        assertEquals(
                "2028-02-29 does not lie in 2027.",
                problem.faults().get(4).message().en());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"[]", "2027", "null", "``"})
    void aFileThatHoldsNoObjectIsRefused(String file) {
        Problem problem = refused(file);
        assertEquals(Kind.INVALID, problem.kind());
        assertEquals(List.of(" not-an-object"), faults(problem));
    }

    @Test
    void aFileThatIsNoJsonIsRefusedWhereItBreaksOff() {
        Problem problem = refused(GOOD.replace("\"元旦\"", "元旦"));
        assertEquals(Kind.MALFORMED, problem.kind());
        assertEquals("calendar-file-malformed", problem.code());
        assertEquals(List.of("/holidays/2027-01-01 not-json"), faults(problem));
        assertEquals(Kind.MALFORMED, refused(GOOD.substring(0, 60)).kind());
        assertEquals(Kind.MALFORMED, refused(GOOD + GOOD).kind());
        assertEquals(Kind.MALFORMED, refused("[".repeat(5000)).kind());
    }

    @ParameterizedTest
    @CsvSource({"GBK", "UTF-16", "UTF-16LE"})
    void aFileInAnotherEncodingIsRefusedAndNotReadWithWrongNames(Charset encoding) {
        Problem problem = refused(GOOD.getBytes(encoding));
        assertEquals(Kind.MALFORMED, problem.kind());
        assertEquals(1, problem.faults().size());
    }

    @Test
    void aFileInGbkIsToldToBeInAnotherEncoding() {
        assertEquals(List.of(" not-utf-8"), faults(refused(GOOD.getBytes(Charset.forName("GBK")))));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        Problem problem = refused(GOOD + " ".repeat(CalendarFile.MAX_BYTES));
        assertEquals(Kind.TOO_LARGE, problem.kind());
        assertEquals("calendar-file-too-large", problem.code());
    }

    @Test
    void aRefusedFileForAYearThatIsKnownLeavesThatYearAsItWas() {
        var before = calendar.year(2026).orElseThrow();
        refused("{\"year\": 2026, \"source\": \"测试用\", \"holidays\": {\"2026-02-30\": \"元旦\"}, \"workdays\": []}");
        assertEquals(before, calendar.year(2026).orElseThrow());
    }
}
