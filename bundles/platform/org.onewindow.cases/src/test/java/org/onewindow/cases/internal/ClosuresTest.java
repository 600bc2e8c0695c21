package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.Closures;
import org.onewindow.cases.closures.Closures.Finding;
import org.onewindow.cases.internal.closures.ClosureDesk;

/** 办结时间查验 (source-inventory row 96). */
class ClosuresTest {
    private static final LocalDate LATER = TODAY.plusDays(3);

    @TempDir
    Path home;

    private Hall hall;
    private Closures closures;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        closures = new ClosureDesk(hall.cases, hall.cases.closures(), hall.work, new Random(1));
    }

    @Test
    void aSampleIsDrawnFromThePeriodAndDrawnAgainWithItsSeed() {
        var numbers = IntStream.range(0, 30).mapToObj(i -> withdrawn().number()).toList();
        hall.clock.set(LATER);
        withdrawn();
        hall.accepted();

        var sample = closures.sample(TODAY, TODAY, 5, null, SUPERVISOR);

        assertEquals(30, sample.closed());
        assertEquals(5, sample.cases().size());
        assertTrue(numbers.containsAll(
                sample.cases().stream().map(CaseFile::number).toList()));
        assertEquals(sample, closures.sample(TODAY, TODAY, 5, sample.seed(), SUPERVISOR));
        assertEquals(
                31, closures.sample(TODAY, LATER, 200, 7, SUPERVISOR).cases().size());
        assertEquals(
                List.of(),
                closures.sample(LATER.plusDays(1), LATER.plusDays(9), 5, 7, SUPERVISOR)
                        .cases());
    }

    @Test
    void aCheckThatAgreesIsKeptCountedAndJournalled() {
        var file = withdrawn();
        hall.clock.set(LATER);

        check(file, new Finding(TODAY, null));

        var checked = hall.file(file.number());
        assertEquals(
                new ClosureCheck(TODAY, TODAY, null, LATER, "supervisor"),
                ClosureCheck.of(checked).orElseThrow());
        assertEquals(file.state(), checked.state());
        assertEquals(file.dates(), checked.dates());
        assertEquals(new ClosureCounts(1, 1, 0), closures.counts(TODAY, TODAY, SUPERVISOR));
        var entry = hall.cases.journal(file.number(), file.journalLength(), 1).get(0);
        assertEquals("CHECK_CLOSURE", entry.action());
        assertTrue(json(entry.facts()).get("agrees").asBoolean());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void aCheckThatDiffersSaysWhatIsKnownOfIt() {
        var file = withdrawn();
        hall.clock.set(LATER);

        assertEquals(Map.of("/note", "closure-note-missing"), faults(file, new Finding(LATER, " ")));
        assertEquals(
                Map.of("/documentDate", "document-date-ahead"), faults(file, new Finding(LATER.plusDays(1), "倒签")));
        assertEquals(Map.of("/note", "markup-not-allowed"), faults(file, new Finding(TODAY, "<b>")));
        assertEquals(new ClosureCounts(1, 0, 0), closures.counts(TODAY, TODAY, SUPERVISOR));

        check(file, new Finding(LATER, "文书补签"));

        assertFalse(ClosureCheck.of(hall.file(file.number())).orElseThrow().agrees());
        assertEquals(new ClosureCounts(1, 1, 1), closures.counts(TODAY, TODAY, SUPERVISOR));

        check(hall.file(file.number()), new Finding(TODAY, "已更正文书"));
        assertEquals(new ClosureCounts(1, 1, 0), closures.counts(TODAY, TODAY, SUPERVISOR));
    }

    @Test
    void thePaperOfADecisionBearsTheDayOfTheDecision() {
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        hall.clock.set(LATER);
        check(granted, new Finding(TODAY, null));

        var issued = hall.after(hall.file(granted.number()), Order.of(Action.ISSUE), Hall.ISSUER);

        assertEquals(LATER, issued.dates().closedOn());
        assertTrue(ClosureCheck.of(issued).orElseThrow().agrees(), "it was checked before it was issued");
        assertEquals(new ClosureCounts(1, 1, 0), closures.counts(LATER, LATER, SUPERVISOR));
    }

    @Test
    void aCaseThatWasOpenedAndClosedAgainIsToBeCheckedAgain() {
        var returned = hall.after(hall.inReview(), Order.of(Action.RETURN, "理由", "某法 art. 9"), REVIEWER);
        check(returned, new Finding(TODAY, null));
        var file = hall.after(hall.file(returned.number()), Order.of(Action.CONTEST_RETURN, "不服"), CLERK);
        hall.clock.set(LATER);

        file = hall.after(file, Order.of(Action.UPHOLD_RETURN, "维持"), SUPERVISOR);

        assertTrue(ClosureCheck.of(file).isEmpty());
        assertEquals(new ClosureCounts(1, 0, 0), closures.counts(LATER, LATER, SUPERVISOR));
    }

    @Test
    void onlyWhatIsDecidedOrClosedIsChecked() {
        var open = hall.inReview();
        assertEquals(
                "not-in-this-state",
                refused(() -> check(open, new Finding(TODAY, null))).code());
    }

    @Test
    void onlyWhoSupervisesSamplesCountsAndChecks() {
        var file = withdrawn();
        for (var other : List.of(CLERK, REVIEWER, HEAD, Hall.person("admin", "*:ADMIN"))) {
            assertEquals(
                    Kind.DENIED,
                    refused(() -> closures.sample(TODAY, TODAY, 5, null, other)).kind());
            assertEquals(
                    Kind.DENIED,
                    refused(() -> closures.counts(TODAY, TODAY, other)).kind());
            assertEquals(
                    Kind.DENIED,
                    refused(() -> closures.check(file.number(), new Finding(TODAY, null), file.version(), "k", other))
                            .kind());
        }
    }

    @Test
    void aPeriodIsAYearAtMostAndEndsNoEarlierThanItBegins() {
        assertEquals(
                "period-wrong",
                refused(() -> closures.counts(TODAY, TODAY.minusDays(1), SUPERVISOR))
                        .code());
        var problem = refused(() -> closures.sample(TODAY, TODAY.plusDays(366), 5, null, SUPERVISOR));
        assertEquals("period-wrong", problem.code());
        assertEquals(Map.of("parameter", "until"), problem.extra());
        assertEquals(0, closures.counts(TODAY, TODAY.plusDays(365), SUPERVISOR).closed());
    }

    private CaseFile withdrawn() {
        return hall.after(hall.received(), Order.of(Action.WITHDRAW, "申请人撤回"), CLERK);
    }

    private void check(CaseFile file, Finding finding) {
        closures.check(file.number(), finding, file.version(), hall.nextKey(), SUPERVISOR);
    }

    private Map<String, String> faults(CaseFile file, Finding finding) {
        var faults = new TreeMap<String, String>();
        refused(() -> check(file, finding)).faults().forEach(fault -> faults.put(fault.pointer(), fault.code()));
        return faults;
    }

    private static Problem refused(Executable asked) {
        return assertThrows(ProblemException.class, asked).problem();
    }
}
