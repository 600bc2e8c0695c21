package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class NameFreeTest {
    private static final String NAME = "玉山县云帆软件科技有限公司";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final NameFree rule = centre.component(NameFree.class);
    private final Specimen filing = centre.specimen("company-establishment").on("2026-03-02");

    @Test
    void aNameThatNobodyHasIsFree() {
        assertEquals(List.of(), filing.findings(rule));
    }

    @Test
    void aRegisteredNameIsTaken() {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, Map.of("creditCode", Fixtures.CODE, "name", NAME));
        assertEquals(List.of("/form/name name-taken"), filing.findings(rule));
    }

    @Test
    void aNameKeptForSomebodyElseIsNotFreeOnItsLastDay() {
        keep("361123190303030032", "2026-03-02");
        assertEquals(
                List.of("/form/name name-kept"),
                filing.set("/applicant/idNumber", "440524188001010014").findings(rule));
    }

    @Test
    void aNameIsFreeOnTheDayAfterItWasKept() {
        keep("361123190303030032", "2026-03-01");
        assertEquals(List.of(), filing.findings(rule));
    }

    @Test
    void aNameKeptForTheApplicantIsTheirs() {
        keep("361123190404040045", "2026-04-30");
        assertEquals(
                List.of(),
                filing.set("/applicant/idNumber", "361123190404040045").findings(rule));
    }

    @Test
    void aNameKeptForAShareholderMayBeUsedByTheApplicant() {
        keep("440524188001010014", "2026-04-30");
        assertEquals(List.of(), filing.findings(rule));
    }

    @Test
    void aNameGivenUpLessThanAYearAgoIsForTheClerkToJudge() {
        registers.with(
                Enterprises.REGISTER,
                Fixtures.CODE,
                Map.of("creditCode", Fixtures.CODE, "formerName", NAME, "formerNameUntil", "2026-03-02"));
        assertEquals(List.of("/form/name name-given-up (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.on("2026-03-03").findings(rule));
    }

    @Test
    void anEnterpriseIsNotInItsOwnWay() {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, Map.of("creditCode", Fixtures.CODE, "name", NAME));
        var name = Map.of("region", "玉山县", "tradeName", "云帆", "industry", "软件科技", "organisationForm", "有限公司");
        assertEquals(
                List.of(),
                centre.specimen("company-change")
                        .set("/form/changes/name", name)
                        .findings(rule));
    }

    private void keep(String keeper, String until) {
        registers.with(NameRegister.NAMES, NAME, Map.of("name", NAME, "keeperId", keeper, "keptUntil", until));
    }
}
