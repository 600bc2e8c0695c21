package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.LegalClock;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Carrier;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.HandOver;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.Journals;
import org.onewindow.cases.Movement;
import org.onewindow.cases.OpenCases;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.internal.ClockRoom;

class CaseCommandsTest {
    private final List<String> wishes = new ArrayList<>();
    private final Archive archive =
            new Archive().with("20250303000000000011", State.RECEIVED).with("20250303000000000022", State.ISSUED);
    private final Timekeeping timekeeping = ClockRoom.usual(
            Clock.fixed(Instant.parse("2025-03-10T02:00:00Z"), ZoneId.of("Asia/Shanghai")),
            new InMemoryCalendarRepository().calendar(),
            new Hall(),
            archive);

    @Test
    void theListIsNewestFirstAndHoldsNoPersonalData() throws Exception {
        var text = Screen.inEnglish().run(list());

        assertTrue(text.indexOf("0022") < text.indexOf("0011"), text);
        assertFalse(text.contains("欧"), text);
        assertTrue(text.contains("received"), text);
    }

    @Test
    void aStateMayBeWrittenInSmallLetters() throws Exception {
        var list = list();
        list.state = "issued";

        var json = Screen.json(list);

        assertEquals(1, json.size());
        assertEquals("ISSUED", json.at("/0/state").asText());
    }

    @Test
    void aStateThatDoesNotExistIsRefusedWithThoseThatDo() {
        var list = list();
        list.state = "lost";

        assertTrue(Screen.inEnglish().fail(list).contains("RECEIVED, CORRECTION"));
    }

    @Test
    void aLimitOutsideItsRangeIsRefused() {
        var list = list();
        list.limit = 201;

        assertTrue(Screen.inEnglish().fail(list).contains("200"));
    }

    @Test
    void whatWasCutOffIsSaid() throws Exception {
        var list = list();
        list.limit = 1;

        var text = Screen.inEnglish().run(list);

        assertTrue(text.contains("--limit"), text);
        assertFalse(text.contains("0011"), text);
    }

    @Test
    void theOverdueListIsThatOfTheRedLight() throws Exception {
        archive.with("20250303000000000033", State.IN_REVIEW);
        archive.files.set(2, onTheClock(archive.files.get(2)));
        var red = list();
        red.light = "red";

        var json = Screen.json(red);

        assertEquals(1, json.size());
        assertEquals("20250303000000000033", json.at("/0/number").asText());
        assertEquals("RED", json.at("/0/light").asText());
        red.light = "blue";
        assertTrue(Screen.inEnglish().fail(red).contains("GREEN, YELLOW, RED"));
    }

    @Test
    void infoTellsWhatMovedTheDueDate() throws Exception {
        archive.files.set(0, onTheClock(archive.files.get(0)));

        var text = Screen.inChinese().run(info());

        assertTrue(text.contains("承诺"), text);
        assertTrue(text.contains("2025-03-03：开始计时（当日不计），应于2025-03-04前办结。"), text);
        var json = Screen.json(info());
        assertEquals(1, json.at("/clocks/1/budgetDays").asInt());
        assertTrue(json.at("/clocks/1/overdue").asBoolean());
    }

    private static CaseFile onTheClock(CaseFile file) {
        var day = LocalDate.of(2025, 3, 3);
        var due = day.plusDays(1);
        return file.change()
                .state(State.IN_REVIEW)
                .dates(new CaseFile.Dates(day, day, day, due, false, null, null))
                .clocks(new Clocks(
                        LegalClock.from(day, Period.workingDays(20)),
                        LegalClock.from(day, Period.workingDays(1)),
                        List.of(new Movement(2, day, Movement.Cause.STARTED, null, null, null, "lin", due))))
                .same();
    }

    @Test
    void personalDataIsMasked() throws Exception {
        var text = Screen.inChinese().run(info());

        assertTrue(text.contains("欧**"), text);
        assertTrue(text.contains("****002X"), text);
        assertTrue(text.contains("/form/companyName"), text);
        assertFalse(text.contains("欧阳"), text);
        assertFalse(text.contains("13800000000"), text);
        assertFalse(text.contains("K7PQ"), text);
    }

    @Test
    void personalDataIsMaskedInJsonToo() throws Exception {
        assertFalse(Screen.json(info()).toString().contains("欧阳"));
    }

    @Test
    void personalDataIsShownWhenAskedFor() throws Exception {
        var info = info();
        info.personal = true;

        var json = Screen.json(info);

        assertEquals("欧阳明", json.path("applicantName").asText());
        assertEquals("11010519491231002X", json.path("applicantIdNumber").asText());
        assertTrue(json.at("/demanded/0").asText().contains("同名公司"));
    }

    @Test
    void infoShowsTheJournalInTheCentresTime() throws Exception {
        var text = Screen.inChinese().run(info());

        assertTrue(text.contains("2025-03-03 09:02:04 │ lin"), text);
        assertEquals(
                "2025-03-03T09:02:05+08:00",
                Screen.json(info()).at("/journal/1/at").asText());
    }

    @Test
    void whoCarriesACaseAndWhetherByHandIsShownAndAskedFor() throws Exception {
        archive.files.set(0, carried(archive.files.get(0), new Carrier("taxation", "tax-bureau", true)));

        var json = Screen.json(info());
        assertEquals("commerce", json.path("department").asText());
        assertEquals("taxation", json.path("carrierDepartment").asText());
        assertEquals("tax-bureau", json.path("carrierOrgan").asText());
        assertTrue(json.path("byHand").asBoolean());
        var marked = list();
        marked.byHand = true;
        assertEquals("20250303000000000011", Screen.json(marked).at("/0/number").asText());
        var former = list();
        former.department = "commerce";
        assertEquals(1, Screen.json(former).size());
    }

    @Test
    void aCaseIsHandedOverWhenSomebodySaysSo() throws Exception {
        var handover = handover("--organ", "tax-bureau", "--reason", "划转");
        var conversation = Conversation.answering("y");
        handover.session = conversation.session();

        var text = Screen.inEnglish().run(handover);

        assertEquals(
                List.of("Hand the case 20250303000000000011 (company-establishment) over from commerce to taxation?"
                        + " [y/N] "),
                conversation.asked);
        assertEquals(List.of("HandOver[department=taxation, organ=tax-bureau, reason=划转] 2 console"), wishes);
        assertTrue(text.contains("Carried by"), text);
    }

    @Test
    void withoutAYesNothingIsHandedOver() {
        assertTrue(Screen.inEnglish().fail(handover()).contains("--yes"));
        var unknown = handover("--yes");
        unknown.number = "1";
        assertEquals("There is no case 1.", Screen.inEnglish().fail(unknown));
        assertTrue(wishes.isEmpty());
    }

    private CaseHandover handover(String... behind) {
        var handover = new CaseHandover();
        handover.cases = archive;
        handover.handovers = new Wishes();
        handover.number = "20250303000000000011";
        handover.department = "taxation";
        handover.behind = List.of(behind);
        return handover;
    }

    private static CaseFile carried(CaseFile file, Carrier carrier) {
        return file.change().carrier(carrier).same();
    }

    private final class Wishes implements Handovers {
        @Override
        public OpenCases open(String department, String cursor, int limit, Person by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Answer<Progress> handOver(String number, HandOver order, long version, String key, Person by) {
            by.require(Role.SUPERVISE, Grant.EVERYWHERE);
            wishes.add(order + " " + version + " " + by.name());
            return new Answer<>(Progress.of(archive.find(number).orElseThrow()), version + 1);
        }
    }

    @Test
    void anUnknownCaseIsRefused() {
        var info = info();
        info.number = "1";

        assertEquals("There is no case 1.", Screen.inEnglish().fail(info));
    }

    @Test
    void aWholeJournalIsAnswerEnough() throws Exception {
        var verify = verify("whole", false);

        assertEquals(
                "Every journal is whole: 1 cases, 2 entries.",
                Screen.inEnglish().run(verify).strip());
    }

    @Test
    void aBrokenJournalIsShownAndFailsTheCommand() {
        var screen = Screen.inEnglish();

        var sentence = screen.fail(verify("broken", false));

        assertTrue(screen.printed().contains("hash-wrong at 2"), screen.printed());
        assertEquals("Journals are broken: 1 of 1 cases (2 entries).", sentence);
    }

    @Test
    void goingThroughAllTellsHowFarItIs() {
        var screen = Screen.inEnglish();

        var sentence = screen.fail(verify(null, true));

        assertTrue(screen.printed().startsWith("5000 cases done ..."), screen.printed());
        assertEquals("Journals are broken: 1 of 5001 cases (9000 entries).", sentence);
    }

    @Test
    void brokenOnesInJsonAreAnArrayAndStillFail() throws Exception {
        var verify = verify(null, true);
        verify.json = true;
        var screen = Screen.inEnglish();

        screen.fail(verify);

        assertEquals("broken", Screen.parse(screen.printed()).at("/0/number").asText());
    }

    @Test
    void eitherOneCaseOrAllMustBeNamed() {
        assertTrue(Screen.inEnglish().fail(verify(null, false)).contains("--all"));
        assertTrue(Screen.inEnglish().fail(verify("whole", true)).contains("--all"));
    }

    @Test
    void aProblemIsToldInTheLanguageOfTheMachine() {
        assertEquals("没有此办件。", Screen.inChinese().fail(verify("unknown", false)));
    }

    private CaseList list() {
        var list = new CaseList();
        list.timekeeping = timekeeping;
        return list;
    }

    private CaseInfo info() {
        var info = new CaseInfo();
        info.cases = archive;
        info.timekeeping = timekeeping;
        info.number = "20250303000000000011";
        return info;
    }

    private static CaseVerify verify(String number, boolean all) {
        var verify = new CaseVerify();
        verify.journals = new Proof();
        verify.number = number;
        verify.all = all;
        return verify;
    }

    private static final class Proof implements Journals {
        @Override
        public Verdict verify(String number) {
            return switch (number) {
                case "whole" -> new Verdict(number, 2, List.of());
                case "broken" -> new Verdict(number, 2, List.of("hash-wrong at 2"));
                default ->
                    throw new ProblemException(
                            Kind.NOT_FOUND, "case-unknown", new Text("没有此办件。", "There is no such case."));
            };
        }

        @Override
        public Summary verifyAll(LongConsumer progress) {
            progress.accept(5000);
            return new Summary(5001, 9000, List.of(verify("broken")));
        }
    }
}
