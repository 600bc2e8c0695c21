package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class DeedTaxTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final DeedTaxAmount amount = centre.component(DeedTaxAmount.class);
    private final DeedTaxBase base = new DeedTaxBase();
    private final FamilyHomes homes = new FamilyHomes();
    private final DeedTaxOnce once = centre.component(DeedTaxOnce.class);
    private final Specimen filing = centre.specimen("deed-tax");

    @Test
    void aDeclaredTaxThatIsACentOffIsAFault() {
        assertEquals(
                List.of("/form/tax deed-tax-differs"),
                filing.set("/form/tax", 8600.01).findings(amount));
        assertEquals(List.of(), filing.set("/form/tax", 8600).findings(amount));
    }

    @Test
    void theTaxFollowsHomeAndArea() {
        filing.set("/form/home", "SECOND").set("/form/property/area", 140.5);
        assertEquals(List.of("/form/tax deed-tax-differs"), filing.findings(amount));
        assertEquals(List.of(), filing.set("/form/tax", 17200).findings(amount));
        assertEquals(
                List.of(),
                filing.set("/form/home", "OTHER").set("/form/tax", 25800).findings(amount));
    }

    @Test
    void aContractOfOldIsTaxedByTheNewRatesWhenItIsDeclaredNow() {
        filing.set("/form/contract/signedOn", "2024-11-30");
        assertEquals(List.of(), filing.findings(amount));
        assertEquals(
                List.of("/form/tax deed-tax-differs"), filing.on("2024-11-30").findings(amount));
        assertEquals(List.of(), filing.set("/form/tax", 12900).findings(amount));
    }

    @Test
    void aContractOfTomorrowIsAFault() {
        assertEquals(
                List.of("/form/contract/signedOn contract-in-future"),
                filing.set("/form/contract/signedOn", "2026-03-03").findings(amount));
        assertEquals(
                List.of(), filing.set("/form/contract/signedOn", "2026-03-02").findings(amount));
    }

    @Test
    void aDayWithoutARateIsForATaxOfficer() {
        assertEquals(
                List.of("/form/contract/signedOn deed-rate-unknown (overridable)"),
                filing.set("/form/home", "OTHER")
                        .set("/form/contract/signedOn", "2021-08-31")
                        .findings(amount));
    }

    @Test
    void whoeverIsExemptDeclaresNoTaxAndProvesIt() {
        filing.set("/form/exemption", Map.of("ground", "INHERITANCE", "document", "示公证〔2025〕1号"));
        assertEquals(List.of("/form/tax deed-tax-differs"), filing.findings(amount));
        assertEquals(List.of(), filing.set("/form/tax", 0).findings(amount));
        var paper = new ExemptionPaper();
        assertEquals(List.of("/materials exemption-paper-missing (overridable)"), filing.findings(paper));
        assertEquals(List.of(), filing.with("exemption-proof").findings(paper));
    }

    @Test
    void theBaseIsThePriceOfTheInvoiceOrElseOfTheContract() {
        filing.set("/form/invoice/amount", 870000);
        assertEquals(List.of("/form/base deed-base-differs (overridable)"), filing.findings(base));
        assertEquals(List.of(), filing.set("/form/invoice", null).findings(base));
        assertEquals(
                List.of("/form/base deed-base-differs (overridable)"),
                filing.set("/form/contract/price", 850000).findings(base));
    }

    @Test
    void theBaseOfAGiftIsAssessed() {
        assertEquals(
                List.of(),
                filing.set("/form/transfer", "GIFT").set("/form/base", 1).findings(base));
    }

    @Test
    void theAreaIsTheSameInAllPapers() {
        assertEquals(
                List.of(
                        "/form/contract/area area-differs (overridable)",
                        "/form/invoice/area area-differs (overridable)"),
                filing.set("/form/property/area", 118.49).findings(base));
    }

    @Test
    void anInvoiceAddsUpToTheCent() {
        var addsUp = new InvoiceAddsUp();
        assertEquals(
                List.of("/form/invoice/total invoice-sum-differs"),
                filing.set("/form/invoice/vat", 0.01).findings(addsUp));
        assertEquals(List.of(), filing.set("/form/invoice/total", 860000.01).findings(addsUp));
        assertEquals(List.of(), filing.set("/form/invoice", null).findings(addsUp));
    }

    @Test
    void theHomesOfTheFamilyAgreeWithTheRateClaimed() {
        filing.set("/form/family/homesOwned", 1);
        assertEquals(List.of("/form/family/homesOwned family-homes-disagree"), filing.findings(homes));
        assertEquals(List.of(), filing.set("/form/home", "SECOND").findings(homes));
        assertEquals(
                List.of("/form/family/homesOwned family-homes-disagree"),
                filing.set("/form/family/homesOwned", 2).findings(homes));
        assertEquals(List.of(), filing.set("/form/home", "OTHER").findings(homes));
    }

    @Test
    void aReducedRateNeedsTheFamilyAndItsProofOrAPledge() {
        filing.set("/form/family", null).without("family-home-proof");
        assertEquals(
                List.of("/form/family family-missing", "/materials family-paper-missing (overridable)"),
                filing.findings(homes));
        assertEquals(List.of(), filing.set("/form/home", "OTHER").findings(homes));
    }

    @Test
    void aReducedRateIsForIndividualsWhoBuyADwelling() {
        assertEquals(
                List.of("/form/home home-relief-not-applicable"),
                filing.set("/form/transfer", "OTHER_BUILDING_SALE").findings(homes));
        filing.set("/form/transfer", "HOME_SALE").set("/form/buyers/1/idType", "CREDIT_CODE");
        assertEquals(List.of("/form/home home-relief-not-applicable"), filing.findings(homes));
    }

    @Test
    void aBuyerOfAnotherFamilyIsForTheClerkToSee() {
        assertEquals(
                List.of("/form/buyers/1/idNumber buyer-outside-family (overridable)"),
                filing.set("/form/buyers/1/idNumber", "361123190101010011").findings(homes));
    }

    @Test
    void aContractThatWasTaxedComesAgainOnlyThroughAClerk() {
        assertEquals(List.of(), filing.findings(once));
        registers.apply(centre.component(DeedTaxPaid.class).record(filing.step("ISSUE", 1)));
        assertEquals(List.of("/form/contract/number deed-taxed-already (overridable)"), filing.findings(once));
        assertEquals(
                List.of(), filing.set("/form/contract/number", "示房买〔2024〕0002号").findings(once));
    }
}
