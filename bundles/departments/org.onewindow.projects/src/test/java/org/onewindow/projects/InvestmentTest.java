package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class InvestmentTest {
    private final TestCentre centre = new TestCentre();
    private final InvestmentAddsUp addsUp = new InvestmentAddsUp();
    private final Specimen filing = centre.specimen("project-filing");

    @Test
    void theItemsComeToTheTotal() {
        assertEquals(List.of(), filing.findings(addsUp));
        assertEquals(
                List.of("/form/investment investment-sum-differs"),
                filing.set("/form/investment/fixedAssets", 18600.51).findings(addsUp));
    }

    @Test
    void theFundsComeToTheTotal() {
        assertEquals(
                List.of("/form/funding funding-sum-differs"),
                filing.set("/form/funding/other", 0.01).findings(addsUp));
    }

    @Test
    void decimalsAddUpExactly() {
        assertEquals(
                List.of(),
                filing.set("/form/investment/total", 0.3)
                        .set("/form/investment/fixedAssets", 0.1)
                        .set("/form/investment/workingCapital", 0.2)
                        .set("/form/funding/own", 0.3)
                        .set("/form/funding/loans", 0)
                        .findings(addsUp));
    }

    @Test
    void aConservationPlanAddsUpToo() {
        var plan = centre.specimen("soil-water-plan");
        assertEquals(List.of(), plan.findings(addsUp));
        assertEquals(
                List.of("/form/planInvestment investment-sum-differs"),
                plan.set("/form/planInvestment/compensation", 3.34).findings(addsUp));
    }

    @Test
    void noMoreThanEverythingGoesToTheEnvironment() {
        var eia = centre.specimen("eia-form");
        assertEquals(List.of(), eia.set("/form/environmentalInvestment", 16800).findings(addsUp));
        assertEquals(
                List.of("/form/environmentalInvestment environmental-share-exceeds"),
                eia.set("/form/environmentalInvestment", 16800.01).findings(addsUp));
    }
}
