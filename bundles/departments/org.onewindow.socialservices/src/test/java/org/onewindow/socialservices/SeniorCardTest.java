package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeniorCardTest {
    private static final String HOLDER = "11010519491231002X";

    private final FakeRegisters registers = new FakeRegisters();
    private final SeniorAge age = new SeniorAge();
    private final SeniorCardHeld held = new SeniorCardHeld(registers);
    // Born on 31 December 1949.
    private final Filing filing = Filing.of("senior-card");

    @Test
    void elderlyIsWhoHasReachedSixty() {
        filing.set("/cardKind", "AGED_60");
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
        filing.set("/cardKind", "AGED_60");
        assertEquals(List.of(), filing.on("2014-12-30").findings(age));
        assertEquals(
                List.of("/form/cardKind card-from-65-needed"),
                filing.on("2014-12-31").findings(age));
    }

    @Test
    void whoHasACardAppliesForAReplacement() {
        assertEquals(List.of(), filing.findings(held));
        registers.apply(new SeniorCardEntry().record(filing.issue(4)));
        assertEquals(List.of("/form/application senior-card-exists (overridable)"), filing.findings(held));
        assertEquals(List.of(), filing.set("/application", "REPLACEMENT").findings(held));
    }

    @Test
    void aCardFromBeforeTheCentreIsStated() {
        filing.set("/application", "UPGRADE");
        assertEquals(List.of("/form/application senior-card-unknown (overridable)"), filing.findings(held));
        assertEquals(List.of(), filing.set("/previousCard", "赣优012345").findings(held));
    }

    @Test
    void aReplacementTakesThePlaceOfTheEarlierCard() {
        registers.apply(new SeniorCardEntry().record(filing.on("2026-03-02").issue(4)));
        registers.apply(new SeniorCardEntry().record(filing.on("2026-03-02").issue(5)));
        assertEquals(
                "2026030200005",
                registers
                        .find(SeniorCardEntry.REGISTER, HOLDER)
                        .orElseThrow()
                        .document()
                        .get("cardNumber"));
    }
}
