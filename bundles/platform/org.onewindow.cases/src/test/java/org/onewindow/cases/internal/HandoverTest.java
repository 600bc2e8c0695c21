package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Carrier;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.HandOver;
import org.onewindow.cases.OpenCase;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;

/** What becomes of the cases of the department "shop" when it has left; "market" stays. */
class HandoverTest {
    private static final Person ADMIN = Hall.person("admin", "*:ADMIN");
    private static final Person MARKET_CLERK = Hall.person("clerk.m", "market:INTAKE");
    private static final Person MARKET_DECIDER = Hall.person("decider.m", "market-office:DECIDE");
    private static final Person MARKET_ISSUER = Hall.person("issuer.m", "market-office:ISSUE");
    private static final HandOver TO_MARKET = new HandOver("market", "market-office", "机构改革，职能划转");

    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void aCaseIsHandedOverWithItsOriginKept() {
        var file = left(hall.inReview());
        var answer = hall.handovers.handOver(file.number(), TO_MARKET, file.version(), "k", SUPERVISOR);
        var after = hall.file(file.number());
        assertEquals(new Carrier("market", "market-office", false), after.carrier());
        assertEquals(file.origin(), after.origin());
        assertEquals(State.IN_REVIEW, after.state());
        assertEquals(file.version() + 1, answer.version());
        assertEquals(answer, hall.handovers.handOver(file.number(), TO_MARKET, file.version(), "k", SUPERVISOR));
    }

    @Test
    void rolesSightAndListsGoByWhoCarriesIt() {
        var file = left(hall.inReview());
        handOver(file);
        var after = hall.file(file.number());
        for (Person former : List.of(CLERK, DECIDER)) {
            assertEquals("case-not-yours", code(() -> hall.desk.read(file.number(), former)));
            assertTrue(hall.desk.list(everything(), former).items().isEmpty());
        }
        assertEquals(after, hall.desk.read(file.number(), MARKET_CLERK));
        assertEquals(1, hall.desk.list(everything(), MARKET_DECIDER).items().size());
        var granted = hall.after(after, Order.of(Action.GRANT), MARKET_DECIDER);
        assertEquals("decider.m", granted.people().decidedBy());
    }

    @Test
    void withoutAnOrganTheFormerOrganDecides() {
        var file = left(hall.inReview());
        hall.handovers.handOver(file.number(), new HandOver("market", null, "职能划转"), file.version(), "k", SUPERVISOR);
        var after = hall.file(file.number());
        assertEquals(new Carrier("market", "shop-office", false), after.carrier());
        assertEquals(
                State.GRANTED,
                hall.after(after, Order.of(Action.GRANT), DECIDER).state());
    }

    @Test
    void noCodeIsCalledAnyMoreAlsoWhenTheFormerDepartmentComesBack() {
        var file = left(hall.after(hall.inReview(), Order.of(Action.GRANT), DECIDER));
        handOver(file);
        hall.catalogue.offer("COMMITTED", null);
        hall.code.recorder = step -> {
            throw new AssertionError("was called");
        };
        var after = hall.file(file.number());
        var problem = problem(() -> hall.act(after, Order.of(Action.ISSUE), MARKET_ISSUER));
        assertEquals("code-gone", problem.code());
        assertEquals("market-office", problem.extra().get("scope"));
        var byHand = new Order(Action.ISSUE, "手工制证", null, null, null, null, true, Map.of("permitNumber", "7"));
        var issued = hall.after(after, byHand, MARKET_ISSUER);
        assertEquals(Map.of("permitNumber", "7"), issued.result());
        assertEquals(new Carrier("market", "market-office", true), issued.carrier());
    }

    @Test
    void theJournalSaysWhoCarriesItSinceWhenAndWhy() {
        var file = left(hall.inReview());
        handOver(file);
        var entry = hall.cases.journal(file.number(), 3, 10).get(0);
        assertEquals("HAND_OVER", entry.action());
        assertEquals("supervisor", entry.actor());
        assertEquals(entry.from(), entry.to());
        assertEquals("market", json(entry.facts()).at("/carrier/department").textValue());
        assertEquals("shop", json(entry.facts()).get("department").textValue());
        assertEquals("机构改革，职能划转", json(entry.sealed()).get("reason").textValue());
        hall.desk.claim(file.number(), MARKET_CLERK);
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void onlyWhatADepartmentLeftBehindIsHandedOver() {
        var file = hall.inReview();
        assertEquals("department-not-gone", refused(file, TO_MARKET));
        hall.catalogue.leave();
        hall.catalogue.suspended = true;
        assertEquals("department-not-gone", refused(file, TO_MARKET));
        hall.catalogue.suspended = false;
        handOver(file);
        assertEquals("department-not-gone", refused(hall.file(file.number()), TO_MARKET));
    }

    @Test
    void aClosedCaseIsNotHandedOver() {
        var file = left(hall.after(hall.received(), Order.of(Action.REJECT, "不属于职权范围"), CLERK));
        assertEquals("case-closed", refused(file, TO_MARKET));
    }

    @Test
    void onlyAPublishedDepartmentAndItsOwnOrganTakeOver() {
        var file = left(hall.received());
        var nowhere = problem(() -> handOver(file, new HandOver("nowhere", "market-office", " ")));
        assertEquals("handover-faulty", nowhere.code());
        assertEquals(List.of("/department department-not-published", "/reason reason-missing"), faults(nowhere));
        assertEquals(
                List.of("/organ organ-not-of-department", "/reason markup-not-allowed"),
                faults(problem(() -> handOver(file, new HandOver("market", "shop-office", "<b>")))));
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void whoDoesNotSuperviseHandsNothingOver() {
        var file = left(hall.received());
        for (Person other : List.of(CLERK, ADMIN, MARKET_CLERK)) {
            assertEquals(
                    "grant-missing",
                    code(() -> hall.handovers.handOver(file.number(), TO_MARKET, file.version(), "k", other)));
        }
    }

    @Test
    void anOldVersionIsStale() {
        var old = hall.received();
        var file = left(hall.after(old, Order.of(Action.ACCEPT), CLERK));
        assertEquals("case-changed", refused(old, TO_MARKET));
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void whatADepartmentHasOpenIsShownWithoutPersonalDataPageByPage() {
        var first = hall.received();
        var second = hall.accepted();
        hall.after(hall.received(), Order.of(Action.REJECT, "不属于职权范围"), CLERK);
        for (Person person : List.of(ADMIN, SUPERVISOR)) {
            var page = hall.handovers.open("shop", null, 1, person);
            assertEquals(Map.of("shop-permit", 2L), page.matters());
            assertEquals(List.of(new OpenCase(second.number(), "shop-permit", State.ACCEPTED, TODAY)), page.items());
            var last = hall.handovers.open("shop", page.next(), 1, person);
            assertEquals(first.number(), last.items().get(0).number());
            assertNull(last.next());
        }
        assertEquals("grant-missing", code(() -> hall.handovers.open("shop", null, 1, CLERK)));
    }

    @Test
    void whatWasHandedOverIsOpenWhereItIsCarried() {
        var file = left(hall.received());
        handOver(file);
        assertTrue(hall.handovers.open("shop", null, 10, ADMIN).items().isEmpty());
        assertFalse(hall.handovers.open("market", null, 10, ADMIN).items().isEmpty());
    }

    private CaseFile left(CaseFile file) {
        hall.catalogue.leave();
        hall.code.isGone();
        return file;
    }

    private void handOver(CaseFile file) {
        handOver(file, TO_MARKET);
    }

    private void handOver(CaseFile file, HandOver order) {
        hall.handovers.handOver(file.number(), order, file.version(), hall.nextKey(), SUPERVISOR);
    }

    private String refused(CaseFile file, HandOver order) {
        return code(() -> handOver(file, order));
    }

    private static CaseSearch everything() {
        return new CaseSearch(null, null, null, null, null, null, null, null, null, 10);
    }

    private static String code(Executable call) {
        return problem(call).code();
    }

    private static Problem problem(Executable call) {
        return assertThrows(ProblemException.class, call).problem();
    }

    private static List<String> faults(Problem problem) {
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
