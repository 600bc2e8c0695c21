package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class NameCompositionTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final NameComposition rule = centre.component(NameComposition.class);
    private final Specimen company = centre.specimen("company-establishment");

    @Test
    void aNameOfFourPartsIsFine() {
        assertEquals(List.of(), company.findings(rule));
    }

    @Test
    void aTradeNameOfOneCharacterIsTooShort() {
        assertEquals(
                List.of("/form/name/tradeName name-trade-too-short"),
                company.set("/form/name/tradeName", "云").findings(rule));
    }

    @Test
    void aWordOfTheStateNeedsAnApproval() {
        assertEquals(
                List.of("/form/name name-needs-approval (overridable)"),
                company.set("/form/name/tradeName", "云帆国际").findings(rule));
    }

    @Test
    void theNameOfAStateOrganIsProhibitedForEverybody() {
        assertEquals(
                List.of("/form/name name-prohibited-word"),
                company.set("/form/name/tradeName", "人民政府").findings(rule));
    }

    @Test
    void aLimitedCompanyMayNotCallItselfACompanyByShares() {
        assertEquals(
                List.of("/form/name/organisationForm name-form-mismatch"),
                company.set("/form/name/organisationForm", "股份有限公司").findings(rule));
    }

    @Test
    void aCompanyBySharesMayCallItselfOne() {
        assertEquals(
                List.of(),
                company.set("/form/companyType", "LIMITED_BY_SHARES")
                        .set("/form/name/organisationForm", "股份有限公司")
                        .findings(rule));
    }

    @Test
    void aSoleTraderMayNotPretendToBeACompany() {
        assertEquals(
                List.of("/form/name/organisationForm name-form-mismatch"),
                centre.specimen("sole-trader-establishment")
                        .set("/form/name/organisationForm", "有限公司")
                        .findings(rule));
    }

    @Test
    void aSoleTraderNeedsNoName() {
        assertEquals(
                List.of(),
                centre.specimen("sole-trader-establishment")
                        .set("/form/name", null)
                        .findings(rule));
    }

    @Test
    void aNameWithoutRegionOrIndustryIsForTheClerkToJudge() {
        assertEquals(
                List.of(
                        "/form/name/region name-region-missing (overridable)",
                        "/form/name/industry name-industry-missing (overridable)"),
                company.set("/form/name/region", null)
                        .set("/form/name/industry", null)
                        .findings(rule));
    }

    @Test
    void aRegionElsewhereIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/name/region name-region-elsewhere (overridable)"),
                company.set("/form/name/region", "浙江省").findings(rule));
    }

    @Test
    void severalDivisionsOfThePlaceMakeARegion() {
        assertEquals(List.of(), company.set("/form/name/region", "江西省玉山县").findings(rule));
    }

    @Test
    void aChangeOfTheNameIsMeasuredByTheRegisteredType() {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, Map.of("creditCode", Fixtures.CODE, "type", "LIMITED"));
        var name = Map.of("region", "玉山县", "tradeName", "云帆", "industry", "商贸", "organisationForm", "股份有限公司");
        assertEquals(
                List.of("/form/changes/name/organisationForm name-form-mismatch"),
                centre.specimen("company-change")
                        .set("/form/changes/name", name)
                        .findings(rule));
    }
}
