package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.realestate.Encumbrance.Kind;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class MortgageTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final MortgageTerms terms = new MortgageTerms();
    private final MortgageKnown known = centre.component(MortgageKnown.class);
    private final Specimen release = centre.specimen("mortgage-release")
            .set("/form/unitNumber", Fixtures.UNIT)
            .set("/form/mortgageNumber", Burdens.NUMBER)
            .set("/form/earlierRegistration", null);

    @Test
    void aDebtDoesNotEndBeforeItBegins() {
        var filing = centre.specimen("mortgage-registration");
        assertEquals(
                List.of("/form/debtUntil debt-term-reversed"),
                filing.set("/form/debtUntil", "2024-03-31").findings(terms));
        assertEquals(List.of(), filing.set("/form/debtUntil", "2024-04-01").findings(terms));
    }

    @Test
    void publicWelfareIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/use public-welfare-property (overridable)"),
                centre.specimen("mortgage-registration")
                        .set("/form/use", "PUBLIC_WELFARE")
                        .findings(terms));
    }

    @Test
    void aMortgageInTheRegisterMayBeReleasedByItsHolder() {
        put(Map.of());
        assertEquals(List.of(), release.findings(known));
    }

    @Test
    void anUnknownMortgageIsForTheClerkToJudgeUnlessTheFormExplainsIt() {
        assertEquals(List.of("/form/earlierRegistration mortgage-unknown (overridable)"), release.findings(known));
        assertEquals(List.of(), centre.specimen("mortgage-release").findings(known));
    }

    @Test
    void whatIsNoMortgageIsUnknownAsOne() {
        Burdens.put(registers, Kind.OBJECTION, Map.of());
        assertEquals(List.of("/form/earlierRegistration mortgage-unknown (overridable)"), release.findings(known));
    }

    @Test
    void theMortgageIsThatOfTheUnit() {
        put(Map.of("unitNumber", "361123001002GB00012F00010024"));
        assertEquals(List.of("/form/mortgageNumber mortgage-of-another-unit"), release.findings(known));
    }

    @Test
    void aMortgageIsReleasedOnce() {
        put(Map.of("releasedOn", "2026-03-01"));
        assertEquals(List.of("/form/mortgageNumber mortgage-released"), release.findings(known));
    }

    @Test
    void nobodyReleasesAnotherBanksMortgage() {
        put(Map.of("holders", List.of(Fixtures.person(Fixtures.WU))));
        assertEquals(List.of("/form/mortgagee/idNumber mortgagee-differs"), release.findings(known));
    }

    private void put(Map<String, Object> more) {
        var document = new HashMap<String, Object>(Map.of("holders", List.of(Fixtures.bank())));
        document.putAll(more);
        Burdens.put(registers, Kind.MORTGAGE, document);
    }
}
