package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.LegalClock;
import org.onewindow.calendar.testing.InMemoryCalendarRepository;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.internal.ClockRoom;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.testing.InMemoryChains;

class ChainCommandsTest {
    private static final Instant AT = Instant.parse("2025-03-03T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final String CASE = "20250303000000000011";

    private final Archive archive = new Archive().with(CASE, State.IN_REVIEW);
    private final WorkingCalendar calendar = new InMemoryCalendarRepository().calendar();
    private final Timekeeping timekeeping =
            ClockRoom.usual(Clock.fixed(AT, ZoneId.of("Asia/Shanghai")), calendar, new Hall(), archive);
    private final InMemoryChains chains = new InMemoryChains();

    @BeforeEach
    void keepTwo() {
        keep(file(1, ChainState.RUNNING));
        keep(file(2, ChainState.NEEDS_ATTENTION));
    }

    @Test
    void theListIsNewestFirstAndHoldsNoPersonalData() throws Exception {
        var text = Screen.inEnglish().run(list());
        assertTrue(text.indexOf("L000002") < text.indexOf("L000001"), text);
        assertTrue(text.contains("needs attention"), text);
        assertTrue(text.contains("2025-03-17"), text);
        assertFalse(text.contains("欧"), text);

        var stuck = list();
        stuck.state = "needs_attention";
        assertEquals(1, Screen.json(stuck).size());
        stuck.state = "lost";
        assertTrue(Screen.inEnglish().fail(stuck).contains("RUNNING, NEEDS_ATTENTION"));
        var one = list();
        one.limit = 1;
        assertTrue(Screen.inEnglish().run(one).contains("--limit"));
        one.limit = 0;
        assertTrue(Screen.inEnglish().fail(one).contains("200"));
    }

    @Test
    void anApplicationIsShownWithItsStepsTheirCasesAndWhatHoldsThemUp() throws Exception {
        var text = Screen.inChinese().run(show("L000002"));
        assertTrue(text.contains(CASE), text);
        assertTrue(text.contains("/form/steps/seal/x: wrong"), text);
        assertTrue(text.contains("票-7"), text);
        assertFalse(text.contains("欧阳"), text);
        assertFalse(text.contains("买方张三放弃"), text);
        var full = show("L000002");
        full.personal = true;
        assertTrue(Screen.inChinese().run(full).contains("买方张三放弃"));
        var json = Screen.json(show("L000002"));
        assertEquals("IN_REVIEW", json.at("/stepTable/0/caseState").asText());
        assertTrue(Screen.inEnglish().fail(show("L9")).contains("L9"));
    }

    @Test
    void numbersAreOffered() {
        var completer = new ChainNumberCompleter();
        completer.chains = chains;
        assertEquals(List.of("L000002", "L000001"), List.copyOf(completer.candidates()));
    }

    private ChainList list() {
        var command = new ChainList();
        command.chains = chains;
        command.calendar = calendar;
        command.timekeeping = timekeeping;
        return command;
    }

    private ChainShow show(String number) {
        var command = new ChainShow();
        command.number = number;
        command.chains = chains;
        command.cases = archive;
        command.calendar = calendar;
        command.timekeeping = timekeeping;
        return command;
    }

    private void keep(ChainFile file) {
        chains.transact(tx -> {
            tx.insert(file, AT);
            return null;
        });
    }

    private static ChainFile file(int serial, ChainState state) {
        var share = new Share("company", CASE, new BigDecimal("80.00"), ShareState.SETTLED, null);
        return new ChainFile(
                "L00000" + serial,
                new ChainFile.Origin(
                        serial,
                        "start",
                        "h",
                        "commerce",
                        "amr",
                        Channel.WINDOW,
                        null,
                        AT,
                        DAY,
                        "clerk",
                        "R1",
                        new DueDate(DAY.plusDays(14), false),
                        List.of()),
                new ChainFile.Content(
                        new Applicant(PersonKind.NATURAL_PERSON, "欧阳", IdType.RESIDENT_ID, "11010519491231002X", "138"),
                        CanonicalJson.mapper().createObjectNode(),
                        List.of(),
                        null,
                        null),
                state,
                LegalClock.from(DAY, Period.workingDays(10)),
                null,
                List.of(
                        StepFile.waiting("company", "company-establishment", "h", List.of())
                                .filed(CASE),
                        StepFile.waiting("seal", "seal-filing", "h", List.of())
                                .refused(
                                        "application-faulty",
                                        List.of(new Fault("/form/steps/seal/x", "wrong", Text.same("wrong"))))),
                List.of(new ChainPayment(
                        "票-7", PaymentMethod.CASH, new BigDecimal("80.00"), AT, "clerk", List.of(share))),
                List.of(
                        new ChainEntry(AT, "centre", "STEP_FILED", "company", CASE),
                        new ChainEntry(AT, "clerk", "STEP_GIVEN_UP", "seal", "买方张三放弃")),
                1);
    }
}
