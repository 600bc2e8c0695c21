package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameCompositionTest {
    private final FakeRegisters registers = new FakeRegisters();
    private final NameComposition rule = new NameComposition(Fixtures.YUSHAN, registers);
    private final Filing company = Filing.of("company-establishment");

    @Test
    void aNameOfFourPartsIsFine() {
        assertEquals(List.of(), company.findings(rule));
    }

    @Test
    void aTradeNameOfOneCharacterIsTooShort() {
        assertEquals(
                List.of("/form/name/tradeName name-trade-too-short"),
                company.set("/name/tradeName", "云").findings(rule));
    }

    @Test
    void aWordOfTheStateNeedsAnApproval() {
        assertEquals(
                List.of("/form/name name-needs-approval (overridable)"),
                company.set("/name/tradeName", "云帆国际").findings(rule));
    }

    @Test
    void theNameOfAStateOrganIsProhibitedForEverybody() {
        assertEquals(
                List.of("/form/name name-prohibited-word"),
                company.set("/name/tradeName", "人民政府").findings(rule));
    }

    @Test
    void aLimitedCompanyMayNotCallItselfACompanyByShares() {
        assertEquals(
                List.of("/form/name/organisationForm name-form-mismatch"),
                company.set("/name/organisationForm", "股份有限公司").findings(rule));
    }

    @Test
    void aCompanyBySharesMayCallItselfOne() {
        assertEquals(
                List.of(),
                company.set("/companyType", "LIMITED_BY_SHARES")
                        .set("/name/organisationForm", "股份有限公司")
                        .findings(rule));
    }

    @Test
    void aSoleTraderMayNotPretendToBeACompany() {
        assertEquals(
                List.of("/form/name/organisationForm name-form-mismatch"),
                Filing.of("sole-trader-establishment")
                        .set("/name/organisationForm", "有限公司")
                        .findings(rule));
    }

    @Test
    void aSoleTraderNeedsNoName() {
        assertEquals(
                List.of(),
                Filing.of("sole-trader-establishment").set("/name", null).findings(rule));
    }

    @Test
    void aNameWithoutRegionOrIndustryIsForTheClerkToJudge() {
        assertEquals(
                List.of(
                        "/form/name/region name-region-missing (overridable)",
                        "/form/name/industry name-industry-missing (overridable)"),
                company.set("/name/region", null).set("/name/industry", null).findings(rule));
    }

    @Test
    void aRegionElsewhereIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/name/region name-region-elsewhere (overridable)"),
                company.set("/name/region", "浙江省").findings(rule));
    }

    @Test
    void severalDivisionsOfThePlaceMakeARegion() {
        assertEquals(List.of(), company.set("/name/region", "江西省玉山县").findings(rule));
    }

    @Test
    void aChangeOfTheNameIsMeasuredByTheRegisteredType() {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, Map.of("creditCode", Fixtures.CODE, "type", "LIMITED"));
        var name = Map.of("region", "玉山县", "tradeName", "云帆", "industry", "商贸", "organisationForm", "股份有限公司");
        assertEquals(
                List.of("/form/changes/name/organisationForm name-form-mismatch"),
                Filing.of("company-change").set("/changes/name", name).findings(rule));
    }
}
