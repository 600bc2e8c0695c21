package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class HomeSaleTest {
    private final TestCentre centre = new TestCentre();
    private final HomeSaleParties parties = new HomeSaleParties();
    private final HomeSaleNew once = centre.component(HomeSaleNew.class);
    private final HomeSaleEntry entry = centre.component(HomeSaleEntry.class);
    private final Specimen sale = centre.specimen("home-sale-filing");

    @Test
    void nobodySellsToHimself() {
        assertEquals(
                List.of("/form/buyers/1/idNumber home-sale-same-person"),
                sale.set("/form/buyers/1/idNumber", "11010519491231002X").findings(parties));
    }

    @Test
    void theContractIsMadeBeforeItIsFiled() {
        assertEquals(
                List.of(), sale.set("/form/contract/signedOn", "2026-03-02").findings(parties));
        assertEquals(
                List.of("/form/contract/signedOn home-sale-signed-later"),
                sale.set("/form/contract/signedOn", "2026-03-03").findings(parties));
    }

    @Test
    void theResultSaysTheNumberOfTheFiling() {
        assertEquals(
                Map.of("filingNumber", "玉房备2026030200007"),
                entry.record(sale.step("ISSUE", 7)).result());
    }

    @Test
    void aHomeThatIsSoldAlreadyIsForTheClerkToSee() {
        assertEquals(List.of(), sale.findings(once));
        centre.registers().apply(entry.record(sale.step("ISSUE", 1)));
        assertEquals(List.of("/form/unitNumber home-sale-filed-already (overridable)"), sale.findings(once));
        assertEquals(
                List.of(),
                sale.set("/form/unitNumber", "361123001002GB00012F00010024").findings(once));
    }

    @Test
    void theRegisterKnowsTheSaleAndNobodyOfIt() {
        centre.registers().apply(entry.record(sale.step("ISSUE", 1)));
        var document = centre.registers()
                .find(HomeSales.REGISTER, "玉房备2026030200001")
                .orElseThrow()
                .document();

        assertEquals("680000", document.get("price"));
        assertEquals(
                List.of("number", "unitNumber", "contractNumber", "price", "filedOn", "caseNumber").stream()
                        .sorted()
                        .toList(),
                document.keySet().stream().sorted().toList());
    }
}
