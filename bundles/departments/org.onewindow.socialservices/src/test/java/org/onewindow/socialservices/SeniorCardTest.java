package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class SeniorCardTest {
    private static final String HOLDER = "11010519491231002X";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final SeniorAge age = new SeniorAge();
    private final SeniorCardHeld held = centre.component(SeniorCardHeld.class);
    // Born on 31 December 1949.
    private final Specimen filing = centre.specimen("senior-card");

    @Test
    void elderlyIsWhoHasReachedSixty() {
        filing.set("/form/cardKind", "AGED_60");
        assertEquals(
                List.of("/form/holder/idNumber not-yet-sixty"),
                filing.on("2009-12-30").findings(age));
        assertEquals(List.of(), filing.on("2009-12-31").findings(age));
    }

    @Test
    void theCardFrom65GoesToThoseWhoAre65() {
        assertEquals(
                List.of("/form/cardKind card-from-65-too-early"),
                filing.on("2014-12-30").findings(age));
        assertEquals(List.of(), filing.on("2014-12-31").findings(age));
    }

    @Test
    void whoIs65GetsNoOtherCard() {
        filing.set("/form/cardKind", "AGED_60");
        assertEquals(List.of(), filing.on("2014-12-30").findings(age));
        assertEquals(
                List.of("/form/cardKind card-from-65-needed"),
                filing.on("2014-12-31").findings(age));
    }

    @Test
    void whoHasACardAppliesForAReplacement() {
        assertEquals(List.of(), filing.findings(held));
        registers.apply(new SeniorCardEntry().record(filing.step("ISSUE", 4)));
        assertEquals(List.of("/form/application senior-card-exists (overridable)"), filing.findings(held));
        assertEquals(List.of(), filing.set("/form/application", "REPLACEMENT").findings(held));
    }

    @Test
    void aCardFromBeforeTheCentreIsStated() {
        filing.set("/form/application", "UPGRADE");
        assertEquals(List.of("/form/application senior-card-unknown (overridable)"), filing.findings(held));
        assertEquals(List.of(), filing.set("/form/previousCard", "赣优012345").findings(held));
    }

    @Test
    void aReplacementTakesThePlaceOfTheEarlierCard() {
        registers.apply(new SeniorCardEntry().record(filing.on("2026-03-02").step("ISSUE", 4)));
        registers.apply(new SeniorCardEntry().record(filing.on("2026-03-02").step("ISSUE", 5)));
        assertEquals(
                "2026030200005",
                registers
                        .find(SeniorCardEntry.REGISTER, HOLDER)
                        .orElseThrow()
                        .document()
                        .get("cardNumber"));
    }
}
