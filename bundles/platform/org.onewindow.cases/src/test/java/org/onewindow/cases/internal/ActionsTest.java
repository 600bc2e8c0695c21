package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.EVERYTHING;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.department.Recording;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Correction;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Order;
import org.onewindow.cases.Order.Rejection;
import org.onewindow.cases.Order.Rejection.Ground;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;

class ActionsTest {
    private static final Correction SHOP = new Correction("/form/shop", "店名请与租赁合同一致");
    private static final Correction FORM = new Correction("/materials/application-form", "请签名");

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void aCaseGoesFromReceiptToItsResultThroughFourPersons() {
        var file = hall.inReview();
        hall.clock.set(TODAY.plusDays(4));
        file = hall.after(file, Order.of(Action.GRANT), DECIDER);
        assertEquals(State.GRANTED, file.state());
        assertEquals(TODAY.plusDays(4), file.dates().decidedOn());
        assertNull(file.dates().closedOn());
        file = hall.after(file, Order.of(Action.ISSUE), ISSUER);
        assertEquals(State.ISSUED, file.state());
        assertEquals(TODAY.plusDays(4), file.dates().closedOn());
        assertEquals("clerk", file.people().acceptedBy());
        assertEquals("decider", file.people().decidedBy());
        assertEquals(5, file.version());
    }

    @Test
    void theDueDateIsSetAtAcceptanceByTheShorterLimit() {
        var file = hall.received();
        assertNull(file.dates().dueOn());
        hall.clock.set(LocalDate.of(2026, 9, 21));
        file = hall.after(file, Order.of(Action.ACCEPT), CLERK);
        assertEquals(LocalDate.of(2026, 9, 21), file.dates().acceptedOn());
        assertEquals(LocalDate.of(2026, 9, 28), file.dates().dueOn());
    }

    @Test
    void whatTheTableDoesNotAllowIsAConflictThatSaysWhatIsAllowed() {
        for (var action : Action.values()) {
            var file = hall.received();
            if (StateTable.find(State.RECEIVED, action).isPresent()) {
                continue;
            }
            var problem = refused(file, Order.of(action, "理由"), EVERYTHING);
            assertEquals("action-not-allowed", problem.code());
            assertEquals(Kind.CONFLICT, problem.kind());
            assertEquals(
                    List.of("ACCEPT", "REQUEST_CORRECTION", "CORRECT_ON_SPOT", "REJECT", "WITHDRAW"),
                    problem.extra().get("allowed"));
            assertEquals(file, hall.file(file.number()));
        }
    }

    /** 行政许可法 art. 32(1)(3). */
    @Test
    void whatIsCorrectedOnTheSpotStaysReceivedAndKeepsItsDays() {
        var file = hall.received();
        hall.clock.set(TODAY.plusDays(3));
        var form = json("{\"shop\":\"祥云小卖部\",\"area\":31}");

        var corrected = hall.after(file, new Order(Action.CORRECT_ON_SPOT, null, null, form, null, null), CLERK);

        assertEquals(State.RECEIVED, corrected.state());
        assertEquals(form, corrected.content().form());
        assertEquals(file.dates(), corrected.dates());
        assertEquals(
                List.of(" nothing-corrected"), faults(refused(corrected, Order.of(Action.CORRECT_ON_SPOT), CLERK)));
    }

    /** 行政许可法 art. 32(1)(1) and (2). */
    @Test
    void whatIsNotAcceptedMayNameTheGroundOfLawAndThenWhoIsCompetent() {
        var file = hall.received();
        assertEquals(
                List.of("/rejection/competent competent-missing"),
                faults(refused(file, Order.reject("不属于本机关", new Rejection(Ground.NOT_COMPETENT, " ")), CLERK)));
        assertEquals(
                List.of("/rejection/competent competent-not-for-ground"),
                faults(refused(file, Order.reject("无需许可", new Rejection(Ground.NOT_REQUIRED, "文旅局")), CLERK)));

        var rejected = hall.after(file, Order.reject("不属于本机关", new Rejection(Ground.NOT_COMPETENT, "县文旅局")), CLERK);

        assertEquals(State.NOT_ACCEPTED, rejected.state());
        assertTrue(hall.cases.journal(file.number(), 1, 1).get(0).sealed().contains("县文旅局"));
    }

    @Test
    void aFinalCaseAllowsNothing() {
        var file = hall.after(hall.received(), Order.of(Action.REJECT, "不属于本机关职权范围"), CLERK);
        assertEquals(State.NOT_ACCEPTED, file.state());
        assertEquals(TODAY, file.dates().closedOn());
        for (var action : Action.values()) {
            assertEquals(
                    List.of(),
                    refused(file, Order.of(action, "理由"), EVERYTHING).extra().get("allowed"));
        }
    }

    @Test
    void everyStepNeedsItsRoleForItsDepartmentOrOrgan() {
        var received = hall.received();
        for (var person : List.of(REVIEWER, DECIDER, ISSUER)) {
            assertEquals(
                    "grant-missing",
                    refused(received, Order.of(Action.ACCEPT), person).code());
        }
        var inReview = hall.inReview();
        for (var person : List.of(CLERK, REVIEWER, ISSUER)) {
            assertEquals(
                    "grant-missing",
                    refused(inReview, Order.of(Action.GRANT), person).code());
        }
        var elsewhere = Hall.person("elsewhere", "other-office:DECIDE");
        assertEquals(
                "case-not-yours",
                refused(inReview, Order.of(Action.GRANT), elsewhere).code());
    }

    @Test
    void whoeverAcceptedDoesNotDecideEvenWithEveryRole() {
        var file = hall.after(hall.received(), Order.of(Action.ACCEPT), EVERYTHING);
        file = hall.after(file, Order.of(Action.START_REVIEW), EVERYTHING);
        for (var action : List.of(Action.GRANT, Action.DENY)) {
            var problem = refused(file, Order.of(action, "理由"), EVERYTHING);
            assertEquals("same-person", problem.code());
            assertEquals(Kind.DENIED, problem.kind());
        }
        assertEquals(
                State.GRANTED, hall.after(file, Order.of(Action.GRANT), DECIDER).state());
    }

    @Test
    void onTheSpotUnderALetterOfAuthorityOnePersonMayDoItAll() {
        hall.catalogue.offer("ON_THE_SPOT", "政务授〔2026〕1号");
        var file = hall.after(hall.received(), Order.of(Action.ACCEPT), EVERYTHING);
        file = hall.after(file, Order.of(Action.START_REVIEW), EVERYTHING);
        assertEquals(
                State.GRANTED,
                hall.after(file, Order.of(Action.GRANT), EVERYTHING).state());
    }

    @Test
    void onTheSpotWithoutALetterOfAuthorityOnePersonMayNot() {
        hall.catalogue.offer("ON_THE_SPOT", null);
        var file = hall.after(hall.received(), Order.of(Action.ACCEPT), EVERYTHING);
        file = hall.after(file, Order.of(Action.START_REVIEW), EVERYTHING);
        assertEquals(
                "same-person", refused(file, Order.of(Action.GRANT), EVERYTHING).code());
    }

    @Test
    void anOldVersionIsStaleAndChangesNothing() {
        var old = hall.received();
        hall.after(old, Order.of(Action.ACCEPT), CLERK);
        var problem = refused(old, Order.of(Action.WITHDRAW, "不办了"), CLERK);
        assertEquals("case-changed", problem.code());
        assertEquals(Kind.STALE, problem.kind());
        assertEquals(State.ACCEPTED, hall.file(old.number()).state());
    }

    @Test
    void aRetryGetsTheFirstAnswerAlthoughTheVersionHasMovedOn() {
        var file = hall.received();
        var first = hall.desk.act(file.number(), Order.of(Action.ACCEPT), 1, "k", CLERK);
        assertEquals(first, hall.desk.act(file.number(), Order.of(Action.ACCEPT), 1, "k", CLERK));
        assertEquals(2, hall.file(file.number()).version());
        assertEquals(
                "idempotency-key-reused",
                assertThrows(
                                ProblemException.class,
                                () -> hall.desk.act(file.number(), Order.of(Action.WITHDRAW, "x"), 2, "k", CLERK))
                        .problem()
                        .code());
    }

    @Test
    void refusalsWithdrawalsAndAmendmentsNeedAReason() {
        assertEquals(
                List.of("/reason reason-missing"), faults(refused(hall.received(), Order.of(Action.REJECT), CLERK)));
        assertEquals(
                List.of("/reason reason-missing"),
                faults(refused(hall.received(), Order.of(Action.WITHDRAW, " "), CLERK)));
        assertEquals(
                List.of("/reason reason-missing"), faults(refused(hall.inReview(), Order.of(Action.DENY), DECIDER)));
        assertEquals(
                List.of("/form form-missing", "/reason reason-missing"),
                faults(refused(hall.accepted(), Order.of(Action.AMEND), CLERK)));
    }

    @Test
    void whatDoesNotBelongToAnActionIsRefused() {
        var order = new Order(Action.ACCEPT, null, List.of(SHOP), json("{}"), List.of(), null);
        assertEquals(
                List.of(
                        "/corrections member-not-for-action",
                        "/form member-not-for-action",
                        "/materials member-not-for-action"),
                faults(refused(hall.received(), order, CLERK)));
    }

    @Test
    void correctionsNameWhatIsToBeCorrected() {
        assertEquals(
                List.of("/corrections corrections-missing"),
                faults(refused(hall.received(), Order.of(Action.REQUEST_CORRECTION), CLERK)));
        var nowhere = List.of(new Correction("/materials/photo", "缺照片"), new Correction("/form/shop", " "));
        assertEquals(
                List.of("/corrections/0/pointer correction-points-nowhere", "/corrections/1/demand demand-blank"),
                faults(refused(hall.received(), demanding(nowhere), CLERK)));
    }

    @Test
    void aSecondRequestMayOnlyRepeatTheFirst() {
        var file = hall.after(hall.received(), demanding(List.of(SHOP)), CLERK);
        assertEquals(State.CORRECTION, file.state());
        file = hall.after(file, resubmitting("{\"shop\":\"甲店\",\"area\":20}"), CLERK);
        assertEquals(State.RECEIVED, file.state());
        assertEquals(
                List.of("/corrections/1/pointer correction-not-asked-before"),
                faults(refused(file, demanding(List.of(SHOP, FORM)), CLERK)));
        file = hall.after(file, demanding(List.of(SHOP)), CLERK);
        assertEquals(State.CORRECTION, file.state());
        assertEquals(List.of(SHOP), file.demanded());
    }

    @Test
    void whatIsHandedInAgainIsCheckedAgainAndStartsTheFiveDaysAnew() {
        var file = hall.after(hall.received(), demanding(List.of(SHOP)), CLERK);
        hall.clock.set(LocalDate.of(2026, 9, 23));
        assertEquals(List.of("/form/area required"), faults(refused(file, resubmitting("{\"shop\":\"甲店\"}"), CLERK)));
        assertEquals(State.CORRECTION, hall.file(file.number()).state());
        file = hall.after(file, resubmitting("{\"shop\":\"甲店\",\"area\":20}"), CLERK);
        assertEquals("甲店", file.content().form().get("shop").textValue());
        assertEquals(TODAY, file.dates().receivedOn());
        assertEquals(LocalDate.of(2026, 9, 30), file.dates().acceptBy());
    }

    @Test
    void nothingCorrectedIsNoResubmission() {
        var file = hall.after(hall.received(), demanding(List.of(SHOP)), CLERK);
        assertEquals(List.of(" nothing-corrected"), faults(refused(file, Order.of(Action.RESUBMIT), CLERK)));
    }

    @Test
    void typingErrorsAreAmendedWithoutChangingTheState() {
        var order = new Order(Action.AMEND, "录入错误", null, json("{\"shop\":\"乙店\",\"area\":20}"), null, null);
        var file = hall.after(hall.inReview(), order, CLERK);
        assertEquals(State.IN_REVIEW, file.state());
        assertEquals("乙店", file.content().form().get("shop").textValue());
        assertEquals(
                List.of("/form/area minimum"),
                faults(refused(
                        file,
                        new Order(Action.AMEND, "录入错误", null, json("{\"shop\":\"乙店\",\"area\":0}"), null, null),
                        CLERK)));
    }

    @Test
    void theDepartmentsRecordsAndTheResultAreKeptWithTheStep() {
        hall.code.recorder = step -> step.action().equals("ISSUE")
                ? new Recording(
                        List.of(new RegisterChange.Create(
                                "shops",
                                "S" + step.serial(),
                                Map.of("name", step.form().text("/shop").orElseThrow()))),
                        Map.of("permitNumber", "S" + step.serial()))
                : Recording.NOTHING;
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        var issued = hall.after(granted, Order.of(Action.ISSUE), ISSUER);
        assertEquals(Map.of("permitNumber", "S1"), issued.result());
        assertEquals(
                "𠮷祥小卖部",
                hall.cases
                        .registerEntry("shop", "shops", "S1")
                        .orElseThrow()
                        .document()
                        .get("name"));
    }

    @Test
    void aRecordThatIsNotUniqueUndoesTheWholeStep() {
        hall.code.recorder =
                step -> new Recording(List.of(new RegisterChange.Create("shops", "one", Map.of())), Map.of());
        hall.accepted();
        var second = hall.received();
        var problem = refused(second, Order.of(Action.ACCEPT), CLERK);
        assertEquals("register-not-unique", problem.code());
        assertEquals(second, hall.file(second.number()));
        assertEquals(1, hall.cases.journal(second.number(), 0, 10).size());
    }

    @Test
    void aCaseIsFinishedUnderTheDefinitionItWasFiledUnder() {
        var file = hall.inReview();
        hall.catalogue.leave();
        assertEquals(
                State.GRANTED, hall.after(file, Order.of(Action.GRANT), DECIDER).state());
    }

    @Test
    void onlyThoseWithARoleForACaseSeeIt() {
        var file = hall.received();
        for (var person : List.of(CLERK, REVIEWER, DECIDER, ISSUER, EVERYTHING, Hall.SUPERVISOR)) {
            assertEquals(file, hall.desk.read(file.number(), person));
            assertEquals(1, hall.desk.list(search(10, null), person).items().size());
        }
        for (var person : List.of(Hall.STRANGER, Hall.person("admin", "*:ADMIN"))) {
            assertEquals(
                    "case-not-yours",
                    assertThrows(ProblemException.class, () -> hall.desk.read(file.number(), person))
                            .problem()
                            .code());
        }
        assertTrue(hall.desk.list(search(10, null), Hall.STRANGER).items().isEmpty());
        assertEquals(
                "no-cases-yours",
                assertThrows(
                                ProblemException.class,
                                () -> hall.desk.list(search(10, null), Hall.person("admin", "*:ADMIN")))
                        .problem()
                        .code());
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        var numbers = List.of(
                hall.received().number(),
                hall.received().number(),
                hall.received().number());
        var first = hall.desk.list(search(2, null), CLERK);
        assertEquals(
                List.of(numbers.get(2), numbers.get(1)),
                first.items().stream().map(CaseFile::number).toList());
        var last = hall.desk.list(search(2, first.next()), CLERK);
        assertEquals(
                List.of(numbers.get(0)),
                last.items().stream().map(CaseFile::number).toList());
        assertNull(last.next());
    }

    @Test
    void aCaseHasOneHandler() {
        var file = hall.received();
        var other = Hall.person("clerk2", "shop:INTAKE");
        assertEquals(2, hall.desk.claim(file.number(), CLERK).version());
        assertEquals(2, hall.desk.claim(file.number(), CLERK).version());
        var problem = assertThrows(ProblemException.class, () -> hall.desk.claim(file.number(), other))
                .problem();
        assertEquals("claimed-by-another", problem.code());
        assertEquals("clerk", problem.extra().get("handler"));
        assertEquals("clerk", hall.file(file.number()).people().handler());
    }

    @Test
    void anOverridableFaultMayBeOverriddenWhenHandedInAgain() {
        var file = hall.after(hall.received(), demanding(List.of(SHOP)), CLERK);
        hall.code.rule = submission -> List.of(new Fault("/form/shop", "odd", Text.same("odd"), true));
        assertEquals(
                List.of("/form/shop odd"), faults(refused(file, resubmitting("{\"shop\":\"甲\",\"area\":2}"), CLERK)));
        var order = new Order(
                Action.RESUBMIT,
                null,
                null,
                json("{\"shop\":\"甲\",\"area\":2}"),
                null,
                List.of(new FaultOverride("/form/shop", "老字号")));
        assertEquals(State.RECEIVED, hall.after(file, order, CLERK).state());
    }

    @Test
    void aRefusalTellsItsRemediesAsTheyAreThen() {
        var rejected = hall.after(hall.received(), Order.of(Action.REJECT, "理由"), CLERK);
        var denied = hall.after(hall.inReview(), Order.of(Action.DENY, "理由"), DECIDER);
        var returned = hall.after(hall.accepted(), Order.of(Action.RETURN, "理由", "某法 art. 9"), REVIEWER);

        var told = json("""
                {"reviewBody":{"zh-CN":"县政府","en":"县政府"},"court":{"zh-CN":"县法院","en":"县法院"}}
                """);
        for (var refused : List.of(rejected, denied, returned)) {
            assertEquals(told, newestFacts(refused).get("remedies"));
        }
    }

    @Test
    void whatRefusesNothingTellsNoRemedies() {
        assertFalse(newestFacts(hall.accepted()).has("remedies"));
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER);
        assertFalse(newestFacts(granted).has("remedies"));
        var withdrawn = hall.after(hall.accepted(), Order.of(Action.WITHDRAW, "理由"), CLERK);
        assertFalse(newestFacts(withdrawn).has("remedies"));
    }

    @Test
    void aRefusalOfADepartmentThatIsGoneTellsNoneAndIsARefusalAllTheSame() {
        var file = hall.inReview();
        hall.catalogue.leave();

        var denied = hall.after(file, Order.of(Action.DENY, "理由"), DECIDER);

        assertEquals(State.DENIED, denied.state());
        assertFalse(newestFacts(denied).has("remedies"));
    }

    private JsonNode newestFacts(CaseFile file) {
        var newest = hall.cases.journal(file.number(), file.journalLength() - 1, 1);
        return json(newest.get(0).facts());
    }

    private static CaseSearch search(int limit, String cursor) {
        return new CaseSearch(null, null, null, null, null, null, null, null, cursor, limit);
    }

    private static Order demanding(List<Correction> corrections) {
        return new Order(Action.REQUEST_CORRECTION, null, corrections, null, null, null);
    }

    private static Order resubmitting(String form) {
        return new Order(Action.RESUBMIT, null, null, json(form), null, null);
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
