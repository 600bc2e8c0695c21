package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.EVERYTHING;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.department.Recording;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;

/** Steps whose department's code is gone. In the hall, ISSUE has a recorder and every form a rule. */
class ByHandTest {
    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void whenTheCodeIsGoneItIsSaidWhoCanTakeTheStepByHand() {
        var file = grantedAndGone();
        var problem = refused(file, Order.of(Action.ISSUE), ISSUER);
        assertEquals("code-gone", problem.code());
        assertEquals(Kind.CONFLICT, problem.kind());
        assertEquals(Map.of("role", "ISSUE", "scope", "shop-office"), problem.extra());
        assertTrue(problem.detail().en().contains("for shop-office can take the step by hand"));
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void aStepTakenByHandWritesNoRegisterAndMarksTheCase() {
        var file = grantedAndGone();
        hall.code.recorder =
                step -> new Recording(List.of(new RegisterChange.Create("shops", "S1", Map.of())), Map.of());
        var answer = hall.act(file, byHand(Action.ISSUE, Map.of("permitNumber", "手-1")), ISSUER);
        var issued = hall.file(file.number());
        assertEquals(State.ISSUED, issued.state());
        assertTrue(answer.value().byHand());
        assertTrue(issued.carrier().byHand());
        assertEquals(Map.of("permitNumber", "手-1"), issued.result());
        assertEquals(List.of(), hall.cases.registerEntries("shop", "shops"));
    }

    @Test
    void theJournalSaysThatItWasByHandAndKeepsTheReasonSealed() {
        var file = grantedAndGone();
        hall.act(file, byHand(Action.ISSUE, Map.of("permitNumber", "手-1")), ISSUER);
        var entries = hall.cases.journal(file.number(), 0, 10);
        var last = entries.get(entries.size() - 1);
        assertTrue(json(last.facts()).get("byHand").asBoolean());
        assertTrue(json(last.facts()).at("/carrier/byHand").asBoolean());
        assertFalse(last.facts().contains("系统已停用"));
        assertEquals("系统已停用", json(last.sealed()).get("reason").textValue());
        assertEquals("手-1", json(last.sealed()).at("/result/permitNumber").textValue());
        assertFalse(json(entries.get(entries.size() - 2).facts()).has("byHand"));
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void rulesAreSkippedButSchemaAndTextsAreChecked() {
        var file = hall.inReview();
        hall.code.isGone();
        assertEquals(
                "code-gone",
                refused(file, amending("{\"shop\":\"乙店\",\"area\":20}", false), CLERK)
                        .code());
        assertEquals(
                List.of("/form/area minimum"),
                faults(refused(file, amending("{\"shop\":\"乙店\",\"area\":0}", true), CLERK)));
        assertEquals(
                List.of("/form/shop markup-not-allowed"),
                faults(refused(file, amending("{\"shop\":\"<b>乙\",\"area\":20}", true), CLERK)));
        var amended = hall.after(file, amending("{\"shop\":\"乙店\",\"area\":20}", true), CLERK);
        assertEquals("乙店", amended.content().form().get("shop").textValue());
        assertTrue(amended.carrier().byHand());
    }

    @Test
    void aStepThatNamesNoCodeNeedsNoHandAndTakesNone() {
        var file = hall.inReview();
        hall.code.isGone();
        assertEquals(
                "not-by-hand",
                refused(file, byHand(Action.GRANT, Map.of()), DECIDER).code());
        var granted = hall.after(file, Order.of(Action.GRANT), DECIDER);
        assertEquals(State.GRANTED, granted.state());
        assertFalse(granted.carrier().byHand());
    }

    @Test
    void whileTheCodeIsThereOrOnlyAwayNothingIsDoneByHand() {
        var file = granted();
        for (Runnable absence : List.<Runnable>of(() -> {}, hall.code::isAway)) {
            absence.run();
            var problem = refused(file, byHand(Action.ISSUE, Map.of()), ISSUER);
            assertEquals("not-by-hand", problem.code());
            assertEquals(Kind.CONFLICT, problem.kind());
            assertEquals(file, hall.file(file.number()));
        }
        assertEquals(
                "department-away", refused(file, Order.of(Action.ISSUE), ISSUER).code());
    }

    @Test
    void byHandNeedsAReason() {
        var order = new Order(Action.ISSUE, " ", null, null, null, null, true, null);
        assertEquals(List.of("/reason reason-missing"), faults(refused(grantedAndGone(), order, ISSUER)));
    }

    @Test
    void theRoleAndTheSeparationOfPersonsStay() {
        hall.catalogue.offer("COMMITTED", null);
        var file = grantedAndGone();
        assertEquals(
                "grant-missing",
                refused(file, byHand(Action.ISSUE, Map.of()), DECIDER).code());
        hall.code.absence = null;
        var accepted = hall.after(hall.received(), Order.of(Action.ACCEPT), EVERYTHING);
        var inReview = hall.after(accepted, Order.of(Action.START_REVIEW), EVERYTHING);
        hall.code.isGone();
        assertEquals(
                "same-person",
                refused(inReview, byHand(Action.GRANT, Map.of()), EVERYTHING).code());
    }

    @Test
    void aResultIsGivenOnlyByHandAndOnlyWhereTheCodeWouldHaveGivenOne() {
        var granted = granted();
        var byCode = new Order(Action.ISSUE, "x", null, null, null, null, false, Map.of("permitNumber", "1"));
        assertEquals(List.of("/result member-not-for-action"), faults(refused(granted, byCode, ISSUER)));
        var inReview = hall.inReview();
        assertEquals(
                List.of("/result member-not-for-action"),
                faults(refused(inReview, byHand(Action.GRANT, Map.of("permitNumber", "1")), DECIDER)));
    }

    @Test
    void aResultIsBoundedAndPlainText() {
        var file = grantedAndGone();
        var many = new HashMap<String, String>();
        for (int i = 0; i <= 20; i++) {
            many.put("field" + i, "1");
        }
        assertEquals(List.of("/result result-too-large"), faults(refused(file, byHand(Action.ISSUE, many), ISSUER)));
        assertEquals(
                List.of(
                        "/result result-name-malformed",
                        "/result/empty result-length",
                        "/result/long result-length",
                        "/result/marked markup-not-allowed"),
                faults(refused(
                        file,
                        byHand(
                                Action.ISSUE,
                                Map.of("Not-a-name", "1", "empty", " ", "long", "1".repeat(201), "marked", "<script>")),
                        ISSUER)));
    }

    @Test
    void aRetryGetsTheFirstAnswerAlsoWhenTheCodeIsBack() {
        var file = grantedAndGone();
        var order = byHand(Action.ISSUE, Map.of("permitNumber", "手-1"));
        var first = hall.desk.act(file.number(), order, file.version(), "k", ISSUER);
        hall.code.absence = null;
        assertEquals(first, hall.desk.act(file.number(), order, file.version(), "k", ISSUER));
        assertEquals("case-changed", refused(file, order, ISSUER).code());
    }

    @Test
    void markedCasesAreFound() {
        hall.received();
        var file = grantedAndGone();
        hall.act(file, byHand(Action.ISSUE, Map.of()), ISSUER);
        var marked = new CaseSearch(null, null, null, null, null, null, null, true, null, 10);
        assertEquals(
                List.of(file.number()),
                hall.desk.list(marked, CLERK).items().stream()
                        .map(CaseFile::number)
                        .toList());
    }

    private CaseFile granted() {
        return hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
    }

    private CaseFile grantedAndGone() {
        var file = granted();
        hall.code.isGone();
        return file;
    }

    private static Order byHand(Action action, Map<String, String> result) {
        return new Order(action, "系统已停用", null, null, null, null, true, result);
    }

    private static Order amending(String form, boolean byHand) {
        JsonNode filled = json(form);
        return new Order(Action.AMEND, "录入错误", null, filled, null, null, byHand, null);
    }

    private Problem refused(CaseFile file, Order order, Person by) {
        return assertThrows(ProblemException.class, () -> hall.act(file, order, by))
                .problem();
    }

    private static List<String> faults(Problem problem) {
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .sorted()
                .toList();
    }
}
