package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class DeedTaxPaidTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final DeedTaxPaid paid = centre.component(DeedTaxPaid.class);
    private final Specimen filing = centre.specimen("deed-tax");

    @Test
    void theResultSaysTaxAndRate() {
        Recording recording = paid.record(filing.step("ISSUE", 1));
        assertEquals(
                Map.of("deedTax", "8600.00", "deedTaxRate", "1%", "taxProofNumber", "2026030200001"),
                recording.result());
    }

    @Test
    void theContractIsFoundAgainByItsNumberAndByItsBuyer() {
        registers.apply(paid.record(filing.step("ISSUE", 1)));
        var found = registers.findBy(DeedTaxPaid.REGISTER, "contract", "示房买〔2024〕0001号");
        assertEquals(found, registers.findBy(DeedTaxPaid.REGISTER, "buyer", "11010519491231002X"));
        Form entry = Form.of(found.get(0).document());
        assertEquals("860000.00", entry.text("/base").orElseThrow());
        assertEquals("2026-03-02", entry.text("/paidOn").orElseThrow());
        assertEquals("361123190303030032", entry.text("/buyers/1").orElseThrow());
    }

    @Test
    void askedTwiceForTheSameStepItSaysTheSame() {
        assertEquals(paid.record(filing.step("ISSUE", 1)), paid.record(filing.step("ISSUE", 1)));
    }

    @Test
    void anExemptionHasNoRate() {
        filing.set("/form/exemption", Map.of("ground", "SPOUSES", "document", "结婚证"))
                .set("/form/tax", 0);
        assertEquals(
                Map.of("deedTax", "0.00", "taxProofNumber", "2026030200001"),
                paid.record(filing.step("ISSUE", 1)).result());
    }
}
