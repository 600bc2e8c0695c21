package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class RemoteFilingTest {
    private final TestCentre centre = new TestCentre();
    private final FilingPapers papers = new FilingPapers();
    private final FilingPeriod period = new FilingPeriod();
    private final Specimen filing = centre.specimen("remote-medical-filing");

    @ParameterizedTest
    @CsvSource({
        "SETTLED_RETIREE, settlement-proof",
        "LONG_TERM_RESIDENT, residence-proof",
        "POSTED_WORKER, work-proof",
        "REFERRAL, referral-note"
    })
    void eachKindOfPersonBringsItsPaper(String category, String material) {
        filing.set("/form/category", category).without("residence-proof");
        assertEquals(List.of("/materials " + material + "-missing (overridable)"), filing.findings(papers));
        assertEquals(List.of(), filing.with(material).findings(papers));
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY", "OTHER_TEMPORARY"})
    void travellersNeedNoPaper(String category) {
        assertEquals(
                List.of(),
                filing.set("/form/category", category)
                        .without("residence-proof")
                        .findings(papers));
    }

    @Test
    void aResidentsFilingHasNoEnd() {
        assertEquals(
                List.of("/form/validUntil filing-has-no-end"),
                filing.set("/form/validUntil", "2025-12-31").findings(period));
    }

    @Test
    void aTravellersFilingEndsAfterItBegins() {
        filing.set("/form/category", "OTHER_TEMPORARY").set("/form/validFrom", "2026-03-02");
        assertEquals(List.of(), filing.set("/form/validUntil", "2026-03-03").findings(period));
        assertEquals(
                List.of("/form/validUntil filing-ends-before-start"),
                filing.set("/form/validUntil", "2026-03-02").findings(period));
    }

    @Test
    void theSameCityIsNotElsewhere() {
        var rule = new DestinationElsewhere();
        filing.set("/form/destination/province", "江西省");
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(
                List.of("/form/destination destination-is-home"),
                filing.set("/form/destination/city", "上饶市").findings(rule));
    }

    @Test
    void aTemporaryFilingHoldsSixMonthsUnlessAnotherEndIsWanted() {
        filing.set("/form/category", "EMERGENCY").set("/form/validFrom", "2026-08-31");
        assertEquals(
                Map.of("validFrom", "2026-08-31", "validUntil", "2027-02-28"),
                new RemoteFilingEntry().record(filing.step("ISSUE", 1)).result());
        assertEquals(
                "2026-09-30",
                new RemoteFilingEntry()
                        .record(filing.set("/form/validUntil", "2026-09-30").step("ISSUE", 1))
                        .result()
                        .get("validUntil"));
    }

    @Test
    void aResidentsFilingIsEnteredWithoutAnEnd() {
        Recording recording = new RemoteFilingEntry().record(filing.step("ISSUE", 1));
        assertEquals(Map.of("validFrom", "2025-01-06"), recording.result());
        var registers = centre.registers();
        registers.apply(recording);
        var found = registers.findBy(RemoteFilingEntry.REGISTER, "patient", "11010519491231002X");
        assertEquals("浙江省", found.get(0).document().get("province"));
        assertFalse(found.get(0).document().containsKey("validUntil"));
    }
}
