package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class WaterTest {
    private final TestCentre centre = new TestCentre();
    private final WaterAmounts amounts = new WaterAmounts();
    private final WaterSource source = new WaterSource();
    private final Specimen filing = centre.specimen("water-intake-permit");

    @Test
    void theUsesMakeTheYearlyAmount() {
        assertEquals(
                List.of("/form/yearly water-sum-differs"),
                filing.set("/form/uses/1/yearly", 20000.01).findings(amounts));
    }

    @Test
    void theLargestDayIsLargeEnough() {
        filing.set("/form/yearly", 365000).set("/form/uses/0/yearly", 345000);
        assertEquals(List.of(), filing.set("/form/dailyMost", 1000).findings(amounts));
        assertEquals(
                List.of("/form/dailyMost water-daily-too-small"),
                filing.set("/form/dailyMost", 999.99).findings(amounts));
    }

    @Test
    void noMoreReturnsThanIsTaken() {
        assertEquals(List.of(), filing.set("/form/returned/yearly", 360000).findings(amounts));
        assertEquals(
                List.of("/form/returned/yearly water-return-too-large"),
                filing.set("/form/returned/yearly", 360000.01).findings(amounts));
    }

    @Test
    void closedAreasAndPublicNetworksExcludeGroundwaterOnly() {
        filing.set("/form/closedArea", true).set("/form/publicSupply", true);
        assertEquals(List.of(), filing.findings(source));
        assertEquals(
                List.of("/form/closedArea water-groundwater-closed", "/form/publicSupply water-public-supply"),
                filing.set("/form/source", "GROUNDWATER").findings(source));
    }

    @Test
    void aProjectThatAffectsOthersHasAReport() {
        var rule = new WaterReport();
        filing.without("water-report");
        assertEquals(List.of("/materials water-report-missing (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.set("/form/affectsOthers", false).findings(rule));
    }

    @Test
    void aPermitIsValidForFiveYears() {
        Recording recording =
                new WaterIntakeEntry().record(filing.on("2028-02-29").step("ISSUE", 1));
        assertEquals(Map.of("permitNumber", "取水〔2028〕022900001号", "validUntil", "2033-02-27"), recording.result());
        assertEquals(1, recording.changes().size());
    }
}
