package org.onewindow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Finding;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.testkit.shop.NameFree;
import org.onewindow.testkit.shop.ShopEntry;
import org.onewindow.testkit.shop.Town;

class TestCentreTest {
    private static final String NAME = "玉山吉祥小卖部";

    @TempDir
    Path folder;

    private TestCentre centre;

    @BeforeEach
    void open() throws Exception {
        centre = ShopBundle.in(folder).centre();
    }

    @Test
    void aSpecimenIsCarriedFromReceiptToResult() {
        var filed = centre.file(centre.specimen("shop-permit"));
        assertEquals(State.RECEIVED, filed.state());
        filed.accept().review().grant();
        assertEquals(List.of(), centre.registers().entries("shops"));
        filed.issue();
        assertEquals(State.ISSUED, filed.state());
        assertEquals(Map.of("opensOn", "2026-03-03"), filed.result());
        var entry = centre.registers().entries("shops").get(0);
        assertEquals(filed.number(), entry.key());
        assertEquals(Map.of("name", NAME), entry.document());
    }

    @Test
    void whatACaseCostsIsSeenAndPaidBeforeItsResultIsHandedOut() {
        var filed = centre.file(centre.specimen("shop-permit"));
        assertTrue(filed.bill().isEmpty());
        filed.accept();
        assertEquals(new BigDecimal("10.00"), filed.bill().orElseThrow().total());
        filed.review().grant();
        assertEquals(
                "bill-unpaid",
                assertThrows(ProblemException.class, () -> filed.act(Order.of(Action.ISSUE)))
                        .problem()
                        .code());
        filed.pay().act(Order.of(Action.ISSUE));
        assertEquals(State.ISSUED, filed.state());
        assertFalse(filed.pay().bill().orElseThrow().awaitsPayment());
    }

    @Test
    void whatIsFaultyIsNotFiledAndEveryFaultIsTold() {
        var filed = centre.file(centre.specimen("shop-permit")
                .set("/form/name", "吉".repeat(21))
                .set("/applicant/idNumber", "110105194912310021")
                .without("application-form"));
        assertEquals(
                List.of(
                        "/applicant/idNumber resident-id-wrong",
                        "/materials material-missing",
                        "/form/name max-length"),
                filed.faults());
        assertTrue(
                assertThrows(AssertionError.class, filed::accept).getMessage().contains("/form/name max-length"));
    }

    @Test
    void aRuleOfTheDepartmentSeesItsRegisters() {
        var specimen = centre.specimen("shop-permit");
        assertEquals(List.of(), specimen.findings(centre.component(NameFree.class)));
        centre.registers().with("shops", "1", Map.of("name", NAME));
        assertEquals(List.of("/form/name name-taken"), specimen.findings(centre.component(NameFree.class)));
        assertEquals(List.of("/form/name name-taken"), centre.file(specimen).faults());
    }

    @Test
    void anOverridableFindingIsOverriddenWithAReason() {
        var elsewhere = centre.specimen("shop-permit").set("/form/name", "吉祥小卖部");
        assertEquals(
                List.of("/form/name name-elsewhere (overridable)"),
                centre.file(elsewhere).faults());
        assertEquals(
                List.of(),
                centre.file(elsewhere.overriding("/form/name", "祖传字号")).faults());
    }

    @Test
    void aStepThatIsNotAllowedIsRefusedAsInACentre() {
        var filed = centre.file(centre.specimen("shop-permit"));
        var refused = assertThrows(ProblemException.class, filed::grant).problem();
        assertEquals("action-not-allowed", refused.code());
    }

    @Test
    void datesAreCountedByTheAnnouncedCalendarFromTheDayTheCentreStandsAt() {
        // National Day's holiday of 2025 lasts from 1 to 8 October; Saturday, 11 October is worked.
        var filed = centre.file(centre.specimen("shop-permit").on("2025-09-30"));
        assertEquals(LocalDate.of(2025, 9, 30), filed.file().dates().receivedOn());
        assertEquals(LocalDate.of(2025, 10, 14), filed.file().dates().acceptBy());
        assertEquals(LocalDate.of(2025, 10, 10), filed.accept().file().dates().dueOn());
        centre.on("2025-10-09");
        assertEquals(
                LocalDate.of(2025, 10, 9), filed.review().grant().file().dates().decidedOn());
    }

    @Test
    void aTestMayBringAServiceOfItsOwn() {
        centre.with(WorkingCalendar.class, TestCalendar.withPlainYear(2026, "2026-03-03"))
                .with(Town.class, new Town("怀玉"));
        assertEquals(
                List.of("/form/name name-elsewhere (overridable)"),
                centre.specimen("shop-permit").findings(centre.component(NameFree.class)));
        var step = centre.specimen("shop-permit").step("ISSUE", 1);
        assertEquals(
                Map.of("opensOn", "2026-03-04"),
                centre.component(ShopEntry.class).record(step).result());
    }

    @Test
    void aServiceThatComesTooLateIsRefused() {
        centre.component(Town.class);
        assertThrows(IllegalStateException.class, () -> centre.with(Town.class, new Town("怀玉")));
    }

    @Test
    void aComponentIsMadeOnceAndSharedAsInACentre() {
        assertSame(centre.component(NameFree.class), centre.component(NameFree.class));
        assertThrows(IllegalStateException.class, () -> centre.component(String.class));
    }

    @Test
    void aFindingWithoutASentenceOrAnArgumentFailsTheTest() {
        var specimen = centre.specimen("shop-permit");
        assertThrows(
                AssertionError.class,
                () -> specimen.findings(submission -> List.of(Finding.fault("/form", "unheard-of"))));
        assertThrows(
                AssertionError.class,
                () -> specimen.findings(submission -> List.of(Finding.fault("/form", "name-taken"))));
    }

    @Test
    void aRecordingThatTakesAUniqueValueIsRefusedWhole() {
        centre.registers().with("shops", "1", Map.of("name", NAME));
        var recording = centre.component(ShopEntry.class)
                .record(centre.specimen("shop-permit").step("ISSUE", 7, "2026-03-09"));
        assertEquals("2026-03-10", recording.result().get("opensOn"));
        var refused =
                assertThrows(ProblemException.class, () -> centre.registers().apply(recording));
        assertEquals("register-not-unique", refused.problem().code());
        assertEquals(1, centre.registers().entries("shops").size());
    }

    @Test
    void aSpecimenIsChangedAnywhereByPointer() {
        var specimen = centre.specimen("shop-permit")
                .set("/form/goods/-", "笔墨")
                .set("/form/goods/0", "红茶")
                .with("floor-plan");
        assertEquals("红茶", specimen.form().text("/goods/0").orElseThrow());
        assertEquals("笔墨", specimen.form().text("/goods/1").orElseThrow());
        assertEquals(
                List.of(),
                specimen.set("/form/goods/0", null).form().text("/goods/1").stream()
                        .toList());
        assertTrue(specimen.submission().materials().contains("floor-plan"));
        assertEquals(List.of(), centre.file(specimen).faults());
        assertThrows(IllegalArgumentException.class, () -> specimen.set("/form/owner/name", "张三"));
        assertThrows(IllegalArgumentException.class, () -> specimen.with("photo"));
    }
}
