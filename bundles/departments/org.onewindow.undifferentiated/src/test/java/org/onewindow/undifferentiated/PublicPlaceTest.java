package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class PublicPlaceTest {
    private final TestCentre centre = new TestCentre();
    private final Specimen filing = centre.specimen("public-place-health-licence");

    @Test
    void whoServesGuestsIsHealthy() {
        var rule = new PlaceStaffHealth();
        assertEquals(
                List.of("/form/staff/0/healthCertificate place-health-certificate"),
                filing.set("/form/staff/0/healthCertificate", null).findings(rule));
        assertEquals(List.of(), filing.set("/form/staff/0/servesGuests", false).findings(rule));
    }

    @Test
    void centralVentilationHasItsReport() {
        var rule = new PlaceReports();
        filing.without("ventilation-report");
        assertEquals(List.of("/materials place-ventilation-report (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.set("/form/centralVentilation", false).findings(rule));
    }

    @Test
    void aTestLiesInThePast() {
        var rule = new PlaceReports();
        filing.set("/form/test/testedOn", "2026-03-03");
        assertEquals(
                List.of("/form/test/testedOn place-test-in-future"),
                filing.on("2026-03-02").findings(rule));
        assertEquals(List.of(), filing.on("2026-03-03").findings(rule));
    }

    @Test
    void theLicenceIsValidForFourYears() {
        Recording recording =
                new PlaceLicenceEntry().record(filing.on("2026-03-02").step("ISSUE", 7));
        assertEquals(Map.of("licenceNumber", "卫公〔2026〕030200007号", "validUntil", "2030-03-01"), recording.result());
        var registers = centre.registers();
        registers.apply(recording);
        assertEquals(
                "示例宾馆",
                registers
                        .find(PlaceLicenceEntry.REGISTER, "卫公〔2026〕030200007号")
                        .orElseThrow()
                        .document()
                        .get("placeName"));
    }
}
