package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.realestate.Encumbrance.Kind;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ObjectionTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final ObjectionRequest request = centre.component(ObjectionRequest.class);
    private final ObjectionPapers papers = new ObjectionPapers();
    private final Specimen entry = centre.specimen("objection-registration").set("/form/unitNumber", Fixtures.UNIT);

    @Test
    void aFirstObjectionIsFine() {
        assertEquals(List.of(), entry.findings(request));
    }

    @Test
    void anObjectionInForceIsNotEnteredAgain() {
        Burdens.put(registers, Kind.OBJECTION, Map.of("item", "OWNER"));
        assertEquals(
                List.of("/form/request objection-pending"),
                entry.on("2026-03-17").findings(request));
    }

    @Test
    void aLapsedObjectionToTheSameItemIsForTheClerkToJudge() {
        Burdens.put(registers, Kind.OBJECTION, Map.of("item", "OWNER"));
        entry.on("2026-03-18");
        assertEquals(List.of("/form/grounds objection-repeated (overridable)"), entry.findings(request));
        assertEquals(List.of(), entry.set("/form/item", "AREA").findings(request));
    }

    @Test
    void anotherPersonsObjectionIsNoObstacle() {
        Burdens.put(registers, Kind.OBJECTION, Map.of("item", "OWNER"));
        assertEquals(
                List.of(), entry.set("/form/objector/idNumber", Fixtures.ZHOU).findings(request));
    }

    @Test
    void aWithdrawnObjectionHasNotLapsed() {
        Burdens.put(registers, Kind.OBJECTION, Map.of("item", "OWNER", "releasedOn", "2026-03-05"));
        assertEquals(List.of(), entry.on("2026-03-18").findings(request));
    }

    @Test
    void aSuitBeginsWithinFifteenDays() {
        Burdens.put(registers, Kind.OBJECTION, Map.of());
        suit("2026-03-17").on("2026-03-17");
        assertEquals(List.of(), entry.findings(request));
        suit("2026-03-18").on("2026-03-18");
        assertEquals(List.of("/form/suit/filedOn suit-too-late"), entry.findings(request));
    }

    @Test
    void aSuitInTimeThatIsProvedLateIsForTheClerkToJudge() {
        Burdens.put(registers, Kind.OBJECTION, Map.of());
        suit("2026-03-17").on("2026-03-18");
        assertEquals(List.of("/form/suit/filedOn suit-proof-late (overridable)"), entry.findings(request));
    }

    @Test
    void onlyTheObjectorFollowsItUp() {
        Burdens.put(registers, Kind.OBJECTION, Map.of());
        suit("2026-03-10").on("2026-03-10").set("/form/objector/idNumber", Fixtures.ZHOU);
        assertEquals(List.of("/form/objector/idNumber objector-differs"), entry.findings(request));
    }

    @Test
    void anUnknownObjectionCannotBeFollowedUp() {
        suit("2026-03-10");
        assertEquals(List.of("/form/objectionNumber objection-unknown"), entry.findings(request));
        Burdens.put(registers, Kind.OBJECTION, Map.of("unitNumber", "361123001002GB00012F00010024"));
        assertEquals(List.of("/form/objectionNumber objection-unknown"), entry.findings(request));
    }

    @Test
    void aCancelledObjectionIsGone() {
        Burdens.put(registers, Kind.OBJECTION, Map.of("releasedOn", "2026-03-05"));
        entry.set("/form/request", "CANCEL").set("/form/objectionNumber", Burdens.NUMBER);
        assertEquals(List.of("/form/objectionNumber objection-cancelled"), entry.findings(request));
    }

    @Test
    void whoObjectsProvesTheInterestAndWhoSuesTheSuit() {
        assertEquals(List.of(), entry.findings(papers));
        assertEquals(
                List.of("/materials interest-proof-missing (overridable)"),
                entry.without("interest-proof").findings(papers));
        suit("2026-03-10");
        assertEquals(List.of("/materials suit-proof-missing (overridable)"), entry.findings(papers));
        assertEquals(List.of(), entry.with("suit-proof").findings(papers));
        assertEquals(List.of(), entry.set("/form/request", "CANCEL").findings(papers));
    }

    private Specimen suit(String filedOn) {
        return entry.set("/form/request", "SUIT")
                .set("/form/objectionNumber", Burdens.NUMBER)
                .set("/form/suit", Map.of("body", "玉山县人民法院", "number", "示例1号", "filedOn", filedOn));
    }
}
