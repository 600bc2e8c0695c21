package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;

class PublicPlaceTest {
    private final Filing filing = Filing.of("public-place-health-licence");

    @Test
    void whoServesGuestsIsHealthy() {
        var rule = new PlaceStaffHealth();
        assertEquals(
                List.of("/form/staff/0/healthCertificate place-health-certificate"),
                filing.set("/staff/0/healthCertificate", null).findings(rule));
        assertEquals(List.of(), filing.set("/staff/0/servesGuests", false).findings(rule));
    }

    @Test
    void centralVentilationHasItsReport() {
        var rule = new PlaceReports();
        filing.without("ventilation-report");
        assertEquals(List.of("/materials place-ventilation-report (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.set("/centralVentilation", false).findings(rule));
    }

    @Test
    void aTestLiesInThePast() {
        var rule = new PlaceReports();
        filing.set("/test/testedOn", "2026-03-03");
        assertEquals(
                List.of("/form/test/testedOn place-test-in-future"),
                filing.on("2026-03-02").findings(rule));
        assertEquals(List.of(), filing.on("2026-03-03").findings(rule));
    }

    @Test
    void theLicenceIsValidForFourYears() {
        Recording recording =
                new PlaceLicenceEntry().record(filing.on("2026-03-02").issue(7));
        assertEquals(Map.of("licenceNumber", "卫公〔2026〕030200007号", "validUntil", "2030-03-01"), recording.result());
        var registers = new FakeRegisters();
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
