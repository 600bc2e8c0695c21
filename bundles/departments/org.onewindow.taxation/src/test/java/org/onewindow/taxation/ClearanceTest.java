package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ClearanceTest {
    private static final String CODE = "91361123MA0000082X";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final ClearanceProcedure procedure = centre.component(ClearanceProcedure.class);
    private final TaxpayerActive active = centre.component(TaxpayerActive.class);
    private final TaxpayerCleared cleared = centre.component(TaxpayerCleared.class);
    private final Specimen filing = centre.specimen("tax-clearance");

    @ParameterizedTest
    @CsvSource({
        "INSTANT, GENERAL,     0,  2026-03-02",
        "INSTANT, SMALL_SCALE, 0,  2026-03-02",
        "GENERAL, GENERAL,     10, 2026-03-16",
        "GENERAL, SMALL_SCALE, 5,  2026-03-09",
        "GENERAL, OTHER,       5,  2026-03-09"
    })
    void theLimitFollowsProcedureAndKindOfTaxpayer(String way, String kind, String days, String until) {
        var step = filing.set("/form/procedure", way)
                .set("/form/taxpayerKind", kind)
                .step("ACCEPT", 1);
        assertEquals(
                Map.of("clearanceWorkingDays", days, "clearanceBy", until),
                centre.component(ClearanceLimit.class).record(step).result());
    }

    @Test
    void nobodyIsClearedAtOnceWithOpenMatters() {
        filing.set("/form/state/underInspection", true)
                .set("/form/state/unpaidTax", 0.5)
                .set("/form/state/unpaidFine", 200)
                .set("/form/state/invoicesLeft", 1);
        assertEquals(
                List.of(
                        "/form/state/underInspection clearance-under-inspection",
                        "/form/state/unpaidTax clearance-unpaid",
                        "/form/state/invoicesLeft clearance-invoices-left"),
                filing.findings(procedure));
        assertEquals(List.of(), filing.set("/form/procedure", "GENERAL").findings(procedure));
    }

    @Test
    void aDeviceThatIsNotHandedBackStandsInTheWayToo() {
        assertEquals(
                List.of("/form/state/deviceLeft clearance-invoices-left"),
                filing.set("/form/state/deviceLeft", true).findings(procedure));
    }

    @Test
    void theMarkOfBeingAbnormalIsLiftedFirst() {
        assertEquals(
                List.of("/form/state/abnormal clearance-abnormal (overridable)"),
                filing.set("/form/state/abnormal", true)
                        .set("/form/procedure", "GENERAL")
                        .findings(procedure));
    }

    @Test
    void aBankruptNeedsTheRulingOnly() {
        filing.set("/form/reason", "BANKRUPTCY")
                .set("/form/ground", "BANKRUPT")
                .set("/form/court", Map.of("court", "玉山县人民法院", "number", "示破1号", "issuedOn", "2026-01-05"))
                .set("/form/state/unpaidTax", 50000);
        assertEquals(List.of("/materials court-ruling-missing (overridable)"), filing.findings(procedure));
        assertEquals(List.of(), filing.with("court-ruling").findings(procedure));
    }

    @Test
    void whoHasReceivedInvoicesCannotClaimToHaveHadNone() {
        filing.set("/form/ground", "NO_INVOICES");
        assertEquals(List.of("/form/ground clearance-had-invoices (overridable)"), filing.findings(procedure));
        assertEquals(List.of(), filing.set("/form/invoices", null).findings(procedure));
        registers.apply(centre.component(InvoiceTypesEntry.class)
                .record(ofTheTaxpayer("invoice-types").step("ISSUE", 1)));
        assertEquals(List.of("/form/ground clearance-had-invoices (overridable)"), filing.findings(procedure));
    }

    @Test
    void aGeneralTaxpayerIsNotBelowTheThreshold() {
        assertEquals(
                List.of("/form/ground clearance-ground-not-general"),
                filing.set("/form/taxpayerKind", "GENERAL")
                        .set("/form/ground", "BELOW_THRESHOLD")
                        .findings(procedure));
    }

    @Test
    void aClearedTaxpayerKeepsItsEntryAndLosesItsInvoices() {
        registers.apply(new TaxpayerEntry()
                .record(ofTheTaxpayer("tax-registration-information").step("ISSUE", 1)));
        registers.apply(centre.component(InvoiceTypesEntry.class)
                .record(ofTheTaxpayer("invoice-types").step("ISSUE", 2)));
        Recording recording = cleared.record(filing.on("2026-03-02").step("ISSUE", 12));
        assertEquals(Map.of("certificateNumber", "2026030200012"), recording.result());
        registers.apply(recording);
        Form entry = new Taxpayers(registers).of(filing.form()).orElseThrow();
        assertEquals("2026-03-02", entry.text("/clearedOn").orElseThrow());
        assertEquals("LIMITED", entry.text("/enterpriseType").orElseThrow());
        assertTrue(registers.find(Taxpayers.INVOICES, CODE).isEmpty());
    }

    @Test
    void aClearedTaxpayerAppliesForNothingMore() {
        registers.apply(cleared.record(filing.step("ISSUE", 12)));
        for (String matter :
                List.of("tax-clearance", "invoice-types", "vat-invoice-limit", "tax-registration-information")) {
            assertEquals(
                    List.of("/form/creditCode taxpayer-cleared-already"),
                    ofTheTaxpayer(matter).findings(active));
        }
    }

    @Test
    void aNameThatDiffersFromTheRegisterIsForTheClerkToSee() {
        registers.apply(new TaxpayerEntry()
                .record(ofTheTaxpayer("tax-registration-information").step("ISSUE", 1)));
        assertEquals(List.of(), filing.findings(active));
        assertEquals(
                List.of("/form/name taxpayer-name-differs (overridable)"),
                filing.set("/form/name", "玉山县示例商贸有限公司").findings(active));
    }

    @Test
    void confirmedDataOfATaxpayerAreFoundAgain() {
        Recording recording = new TaxpayerEntry()
                .record(ofTheTaxpayer("tax-registration-information").step("ISSUE", 1));
        assertEquals(Map.of("creditCode", CODE), recording.result());
        registers.apply(recording);
        assertEquals(
                1, registers.findBy(Taxpayers.REGISTER, "name", "玉山县示例贸易有限公司").size());
    }

    private Specimen ofTheTaxpayer(String matter) {
        return centre.specimen(matter).set("/form/creditCode", CODE);
    }
}
