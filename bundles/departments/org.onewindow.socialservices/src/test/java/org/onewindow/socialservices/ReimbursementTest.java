package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ReimbursementTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final ReimbursementSums sums = new ReimbursementSums();
    private final ReimbursementDates dates = new ReimbursementDates();
    private final Specimen filing = centre.specimen("medical-reimbursement");

    @Test
    void theTotalsAddUpToTheLastCent() {
        assertEquals(List.of(), filing.findings(sums));
        assertEquals(
                List.of("/form/claimedTotal claim-sum-differs"),
                filing.set("/form/claimedTotal", 9999.99).findings(sums));
    }

    @Test
    void thePartsOfABillMakeItsTotal() {
        assertEquals(
                List.of("/form/bills/1/total bill-sum-differs"),
                filing.set("/form/bills/1/selfPaid", 800.01).findings(sums));
    }

    @Test
    void aTreatmentEndsAfterItBegins() {
        assertEquals(
                List.of("/form/bills/1/treatedUntil bill-dates-reversed"),
                filing.set("/form/bills/1/treatedUntil", "2024-05-05").findings(dates));
    }

    @Test
    void aStayInHospitalIsBilledAfterTheDischarge() {
        assertEquals(
                List.of("/form/bills/1/issuedOn bill-issued-before-end (overridable)"),
                filing.set("/form/bills/1/issuedOn", "2024-05-11").findings(dates));
        assertEquals(List.of(), filing.set("/form/bills/1/kind", "OUTPATIENT").findings(dates));
    }

    @Test
    void noBillComesFromTheFuture() {
        filing.on("2024-05-11");
        assertEquals(List.of("/form/bills/1/issuedOn bill-in-future"), filing.findings(dates));
        assertEquals(List.of(), filing.on("2024-05-12").findings(dates));
    }

    @ParameterizedTest
    @CsvSource({
        "WORK_INJURY, not-from-fund-injury",
        "THIRD_PARTY, not-from-fund-third-party",
        "PUBLIC_HEALTH, not-from-fund-public-health",
        "ABROAD, not-from-fund-abroad"
    })
    void theFundDoesNotPayWhatOthersBear(String cause, String code) {
        assertEquals(
                List.of("/form/cause " + code), filing.set("/form/cause", cause).findings(new NotFromFund()));
    }

    @Test
    void theFundPaysFirstWhenTheThirdPartyDoesNot() {
        filing.set("/form/cause", "THIRD_PARTY_UNPAID");
        assertEquals(
                List.of("/materials third-party-statement-missing (overridable)"), filing.findings(new NotFromFund()));
        assertEquals(List.of(), filing.with("third-party-statement").findings(new NotFromFund()));
    }

    @Test
    void aBillIsReimbursedOnce() {
        var rule = centre.component(InvoiceOnce.class);
        assertEquals(List.of(), filing.findings(rule));
        registers.apply(new ReimbursedInvoices().record(filing.step("ISSUE", 1)));
        assertEquals(
                List.of(
                        "/form/bills/0/invoiceNumber invoice-reimbursed",
                        "/form/bills/1/invoiceNumber invoice-reimbursed"),
                filing.findings(rule));
    }

    @Test
    void aBillIsListedOnce() {
        assertEquals(
                List.of("/form/bills/1/invoiceNumber invoice-twice"),
                filing.set("/form/bills/1/invoiceNumber", "36060124-0000000101")
                        .findings(centre.component(InvoiceOnce.class)));
    }

    @Test
    void theRegisterItselfRefusesASecondReimbursement() {
        Recording recording = new ReimbursedInvoices().record(filing.step("ISSUE", 1));
        assertEquals(Map.of("reimbursedBills", "2", "eligibleAmount", "8520.1"), recording.result());
        recording.changes().forEach(change -> assertInstanceOf(Create.class, change));
    }
}
