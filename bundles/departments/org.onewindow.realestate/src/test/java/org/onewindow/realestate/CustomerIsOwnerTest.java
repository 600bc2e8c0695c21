package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class CustomerIsOwnerTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final CustomerIsOwner rule = centre.component(CustomerIsOwner.class);
    private final Specimen filing = centre.specimen("utility-transfer");

    @Test
    void theOwnerBecomesTheCustomer() {
        registers.with(Units.REGISTER, Fixtures.UNIT, Fixtures.unit("SOLE", List.of(Fixtures.person(Fixtures.CHEN))));
        assertEquals(List.of(), filing.findings(rule));
    }

    @Test
    void aCustomerWhoIsNoOwnerIsForTheClerkToJudge() {
        registers.with(Units.REGISTER, Fixtures.UNIT, Fixtures.unit("SOLE", List.of(Fixtures.person(Fixtures.LI))));
        assertEquals(List.of("/form/newHolder/idNumber customer-not-owner (overridable)"), filing.findings(rule));
    }

    @Test
    void afterTheTransferTheBuyerIsAnOwner() {
        var transfer = centre.component(UnitTransfer.class);
        registers.apply(transfer.record(centre.specimen("real-estate-transfer").step("GRANT", 1)));
        assertEquals(List.of(), filing.findings(rule));
    }
}
