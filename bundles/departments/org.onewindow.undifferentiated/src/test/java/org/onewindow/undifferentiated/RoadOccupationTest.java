package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class RoadOccupationTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final OccupationArea area = new OccupationArea();
    private final OccupationPeriod period = new OccupationPeriod();
    private final OccupationOverlap overlap = centre.component(OccupationOverlap.class);
    private final Specimen filing = centre.specimen("road-occupation-permit");

    @Test
    void aSectionIsAsLargeAsItsLengthAndWidth() {
        assertEquals(
                List.of(),
                filing.set("/form/sections/0/area", 67.51)
                        .set("/form/totalArea", 92.51)
                        .set("/form/areaDays", 2775.3)
                        .findings(area));
        assertEquals(
                List.of("/form/sections/0/area occupation-section-area"),
                filing.set("/form/sections/0/area", 67.52)
                        .set("/form/totalArea", 92.52)
                        .set("/form/areaDays", 2775.6)
                        .findings(area));
    }

    @Test
    void theSectionsMakeTheWholeArea() {
        assertEquals(
                List.of("/form/totalArea occupation-area-differs"),
                filing.set("/form/totalArea", 92.49)
                        .set("/form/areaDays", 2774.7)
                        .findings(area));
    }

    @Test
    void whatIsChargedIsTheAreaTimesTheDays() {
        assertEquals(
                List.of("/form/areaDays occupation-area-days-differ"),
                filing.set("/form/areaDays", 2774.99).findings(area));
    }

    @Test
    void theApprovalComesFirst() {
        filing.set("/form/startsOn", "2026-03-02");
        assertEquals(List.of(), filing.on("2026-03-02").findings(period));
        assertEquals(
                List.of("/form/startsOn occupation-in-past"),
                filing.on("2026-03-03").findings(period));
    }

    @Test
    void theDaysAreThoseFromTheFirstToTheLast() {
        filing.on("2026-03-02").set("/form/startsOn", "2026-03-10");
        assertEquals(List.of(), filing.set("/form/endsOn", "2026-04-08").findings(period));
        assertEquals(
                List.of("/form/days occupation-days-differ"),
                filing.set("/form/endsOn", "2026-04-09").findings(period));
    }

    @Test
    void twoPermitsForOneRoadAtOneTimeAreForTheClerkToJudge() {
        registers.apply(new OccupationEntry().record(filing.on("2026-03-02").step("ISSUE", 1)));
        // Occupied for 30 days, until 31 March.
        assertEquals(
                List.of(
                        "/form/sections/0/road occupation-overlaps (overridable)",
                        "/form/sections/1/road occupation-overlaps (overridable)"),
                filing.on("2026-03-31").findings(overlap));
        assertEquals(List.of(), filing.on("2026-04-01").findings(overlap));
        assertEquals(
                List.of("/form/sections/1/road occupation-overlaps (overridable)"),
                filing.on("2026-03-31").set("/form/sections/0/road", "新建路").findings(overlap));
    }

    @Test
    void anOccupationIsFoundInEveryMonthItTouches() {
        filing.set("/form/days", 70).on("2026-01-31");
        Recording recording = new OccupationEntry().record(filing.step("ISSUE", 1));
        // Two sections in January, February, March and April.
        assertEquals(8, recording.changes().size());
        registers.apply(recording);
        filing.set("/form/days", 1);
        assertEquals(2, filing.on("2026-02-15").findings(overlap).size());
        assertEquals(2, filing.on("2026-04-10").findings(overlap).size());
        assertEquals(List.of(), filing.on("2026-04-11").findings(overlap));
    }

    @Test
    void theResultSaysFromWhenToWhenAndWhatItCosts() {
        assertEquals(
                Map.of(
                        "permitNumber", "临占〔2026〕030200004号",
                        "occupiedFrom", "2026-03-02",
                        "occupiedUntil", "2026-03-31",
                        "occupationFee", "1387.50"),
                new OccupationEntry()
                        .record(filing.on("2026-03-02").step("ISSUE", 4))
                        .result());
    }

    @Test
    void aPermitForLaterBeginsWhenItIsWanted() {
        filing.set("/form/startsOn", "2026-05-01").set("/form/days", 1);
        Map<String, String> result = new OccupationEntry()
                .record(filing.on("2026-03-02").step("ISSUE", 4))
                .result();
        assertEquals("2026-05-01", result.get("occupiedFrom"));
        assertEquals("2026-05-01", result.get("occupiedUntil"));
    }
}
