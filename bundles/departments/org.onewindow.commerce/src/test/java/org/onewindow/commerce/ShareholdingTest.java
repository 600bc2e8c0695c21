package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ShareholdingTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final SharesAddUp addUp = centre.component(SharesAddUp.class);
    private final ShareholderNumber number = centre.component(ShareholderNumber.class);
    private final SubscriptionDeadline deadline = new SubscriptionDeadline();
    private final Specimen filing = centre.specimen("company-establishment");

    @Test
    void subscribedAmountsMustAddUpToTheLastCent() {
        assertEquals(
                List.of("/form/shareholders capital-sum-differs"),
                filing.set("/form/shareholders/0/amount", 60.500001).findings(addUp));
    }

    @Test
    void decimalsAddUpExactly() {
        assertEquals(
                List.of(),
                filing.set("/form/registeredCapital/amount", 0.3)
                        .set("/form/shareholders", List.of(holder(1, 0.1), holder(2, 0.2)))
                        .findings(addUp));
    }

    @Test
    void aChangeOfShareholdersIsMeasuredByTheRegisteredCapital() {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, Map.of("creditCode", Fixtures.CODE, "capital", "300"));
        var change = centre.specimen("company-change").set("/form/changes/registeredCapital", null);
        assertEquals(List.of("/form/changes/shareholders capital-sum-differs"), change.findings(addUp));
    }

    @Test
    void aChangeOfTheCapitalSaysWhoSubscribes() {
        assertEquals(
                List.of("/form/changes/registeredCapital shareholders-needed"),
                centre.specimen("company-change")
                        .set("/form/changes/shareholders", null)
                        .findings(addUp));
    }

    @Test
    void aLimitedCompanyHasAtMostFiftyShareholders() {
        assertEquals(List.of(), filing.set("/form/shareholders", holders(50)).findings(number));
        assertEquals(
                List.of("/form/shareholders shareholder-number"),
                filing.set("/form/shareholders", holders(51)).findings(number));
    }

    @Test
    void aCompanyBySharesHasAtMostTwoHundredPromoters() {
        filing.set("/form/companyType", "LIMITED_BY_SHARES");
        assertEquals(List.of(), filing.set("/form/shareholders", holders(200)).findings(number));
        assertEquals(
                List.of("/form/shareholders shareholder-number"),
                filing.set("/form/shareholders", holders(201)).findings(number));
    }

    @Test
    void aSoleShareholderMakesAWhollyOwnedCompany() {
        filing.set("/form/shareholders", holders(1));
        assertEquals(List.of("/form/shareholders sole-shareholder-type"), filing.findings(number));
        assertEquals(List.of(), filing.set("/form/companyType", "LIMITED_SOLE").findings(number));
    }

    @Test
    void aWhollyOwnedCompanyHasNoSecondShareholder() {
        assertEquals(
                List.of("/form/shareholders shareholder-number"),
                filing.set("/form/companyType", "LIMITED_SOLE")
                        .set("/form/shareholders", holders(2))
                        .findings(number));
    }

    @Test
    void nobodyIsListedTwice() {
        assertEquals(
                List.of("/form/shareholders/1/idNumber shareholder-twice"),
                filing.set("/form/shareholders", List.of(holder(1, 50), holder(1, 50)))
                        .findings(number));
    }

    @Test
    void aLimitedCompanyIsPaidUpWithinFiveYears() {
        filing.on("2026-03-02");
        assertEquals(
                List.of(),
                filing.set("/form/shareholders/0/dueOn", "2031-03-02").findings(deadline));
        assertEquals(
                List.of("/form/shareholders/0/dueOn subscription-too-late"),
                filing.set("/form/shareholders/0/dueOn", "2031-03-03").findings(deadline));
    }

    @Test
    void theFiveYearsCountOnlySinceTheLawIsInForce() {
        filing.set("/form/shareholders/0/dueOn", "2050-01-01");
        assertEquals(List.of(), filing.on("2024-06-30").findings(deadline));
        assertEquals(1, filing.on("2024-07-01").findings(deadline).size());
    }

    @Test
    void aCompanyBySharesIsPaidUpBeforeItExists() {
        filing.set("/form/companyType", "LIMITED_BY_SHARES").on("2026-06-29");
        assertEquals(
                List.of(
                        "/form/shareholders/0/dueOn shares-not-paid-up",
                        "/form/shareholders/1/dueOn shares-not-paid-up",
                        "/form/shareholders/2/dueOn shares-not-paid-up"),
                filing.findings(deadline));
        assertEquals(List.of(), filing.on("2026-06-30").findings(deadline));
    }

    private static List<Map<String, Object>> holders(int number) {
        var holders = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < number; i++) {
            holders.add(holder(i, 1));
        }
        return holders;
    }

    private static Map<String, Object> holder(int number, Number amount) {
        return Map.of("name", "股东" + number, "idNumber", "P" + number, "amount", amount, "dueOn", "2026-06-30");
    }
}
