package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.form.Form;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class InvoicesTest {
    private static final String CODE = "91361123MA0000E14C";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final FirstInvoices first = centre.component(FirstInvoices.class);
    private final LimitFitsSales fits = new LimitFitsSales();
    private final InvoiceTypesEntry types = centre.component(InvoiceTypesEntry.class);
    private final InvoiceLimitEntry limit = centre.component(InvoiceLimitEntry.class);
    private final Specimen filing = centre.specimen("invoice-types");

    @Test
    void theFirstInvoicesAreFewAndSmall() {
        filing.set("/form/types/0/limit", "L100000")
                .set("/form/types/0/monthly", 25)
                .set("/form/types/1/monthly", 50);
        assertEquals(List.of(), filing.findings(first));
        filing.set("/form/types/0/limit", "L1000000")
                .set("/form/types/0/monthly", 26)
                .set("/form/types/1/monthly", 51);
        assertEquals(
                List.of(
                        "/form/types/0/limit first-invoices-limit",
                        "/form/types/0/monthly first-invoices-number",
                        "/form/types/1/monthly first-invoices-number"),
                filing.findings(first));
        assertEquals(List.of(), filing.set("/form/firstTime", false).findings(first));
    }

    @Test
    void invoicesForVehiclesAreNotBoundByTheFirstTime() {
        filing.set("/form/types/0/type", "MOTOR_VEHICLE")
                .set("/form/types/0/limit", "L1000000")
                .set("/form/types/0/monthly", 100);
        assertEquals(List.of(), filing.findings(first));
    }

    @Test
    void thePeopleAreIdentifiedBeforeTheFirstInvoices() {
        assertEquals(
                List.of("/form/identityVerified first-invoices-unverified"),
                filing.set("/form/identityVerified", false).findings(first));
    }

    @Test
    void theFirstTimeIsOnce() {
        registers.apply(types.record(filing.step("ISSUE", 1)));
        assertEquals(List.of("/form/firstTime not-the-first-invoices (overridable)"), filing.findings(first));
    }

    @Test
    void theLimitOfAFirstApplicationIsBoundToo() {
        var application = centre.specimen("vat-invoice-limit").set("/form/firstTime", true);
        assertEquals(List.of("/form/requestedLimit first-invoices-limit"), application.findings(first));
        assertEquals(
                List.of(), application.set("/form/requestedLimit", "L100000").findings(first));
    }

    @ParameterizedTest
    @CsvSource({
        "L100000,  99999.99, ''",
        "L100000,  100000,   limit-too-low",
        "L1000000, 100000,   ''",
        "L1000000, 99999.99, limit-beyond-need",
        "L1000,    999.99,   ''",
        "L100000000, 100000000, limit-too-low"
    })
    void theSalesOfOneInvoiceStayBelowItsLimit(String asked, double sale, String code) {
        var application = centre.specimen("vat-invoice-limit")
                .set("/form/requestedLimit", asked)
                .set("/form/largestSale", sale);
        assertEquals(
                code.isEmpty() ? List.of() : List.of("/form/requestedLimit " + code + " (overridable)"),
                application.findings(fits));
    }

    @Test
    void typesThatACaseDoesNotNameStayAsTheyWere() {
        registers.apply(types.record(filing.step("ISSUE", 1)));
        registers.apply(limit.record(centre.specimen("vat-invoice-limit").step("ISSUE", 2)));
        var more = centre.specimen("invoice-types")
                .set(
                        "/form/types",
                        List.of(Map.of("type", "SPECIAL", "limit", "L100000", "monthly", 40, "holding", 20)));
        assertEquals("1", types.record(more.step("ISSUE", 3)).result().get("invoiceTypes"));
        registers.apply(types.record(more.step("ISSUE", 3)));
        Form kept =
                Form.of(registers.find(Taxpayers.INVOICES, CODE).orElseThrow().document());
        assertEquals("40", kept.text("/types/SPECIAL/monthly").orElseThrow());
        assertEquals("25", kept.text("/types/ORDINARY/monthly").orElseThrow());
        assertEquals("1000000", kept.text("/specialLimit").orElseThrow());
    }

    @Test
    void theResultSaysTheLimitGranted() {
        var recording = limit.record(centre.specimen("vat-invoice-limit").step("ISSUE", 2));
        assertEquals(Map.of("invoiceLimit", "1000000"), recording.result());
        assertTrue(recording.changes().size() == 1);
    }
}
