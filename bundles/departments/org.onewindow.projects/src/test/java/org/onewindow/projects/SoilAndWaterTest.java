package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class SoilAndWaterTest {
    private final TestCentre centre = new TestCentre();
    private final SoilPlanKind kind = new SoilPlanKind();
    private final EarthworkBalance balance = new EarthworkBalance();
    private final Specimen plan = centre.specimen("soil-water-plan");

    @ParameterizedTest(name = "{0} ha, {1} × 10,000 m³: {2}")
    @CsvSource({"4.99, 4.99, FORM", "5, 0, REPORT", "0, 5, REPORT", "0.5, 0, FORM", "0, 0.1, FORM", "0.49, 0.09, NONE"})
    void landOrEarthSaysWhichPlanIsNeeded(double area, double earth, String needed) {
        plan.set("/form/areas/permanent", area)
                .set("/form/areas/temporary", 0)
                .set("/form/earthwork/excavation", earth)
                .set("/form/earthwork/fill", 0);
        assertEquals(
                switch (needed) {
                    case "REPORT" -> List.of("/form/planKind soil-report-needed");
                    case "NONE" -> List.of("/form/planKind soil-plan-not-needed (overridable)");
                    default -> List.of();
                },
                plan.set("/form/planKind", "FORM").findings(kind));
        assertEquals(
                switch (needed) {
                    case "FORM" -> List.of("/form/planKind soil-form-suffices (overridable)");
                    case "NONE" -> List.of("/form/planKind soil-plan-not-needed (overridable)");
                    default -> List.of();
                },
                plan.set("/form/planKind", "REPORT").findings(kind));
    }

    @Test
    void landTakenForATimeCountsAndSoDoesWhatIsFilled() {
        plan.set("/form/areas/permanent", 4).set("/form/areas/temporary", 1);
        assertEquals(List.of("/form/planKind soil-report-needed"), plan.findings(kind));
        plan.set("/form/areas/temporary", 0)
                .set("/form/earthwork/excavation", 2.5)
                .set("/form/earthwork/fill", 2.5);
        assertEquals(List.of("/form/planKind soil-report-needed"), plan.findings(kind));
    }

    @Test
    void theThresholdsCountOnlySinceTheyAreInForce() {
        plan.set("/form/areas/permanent", 5);
        assertEquals(List.of(), plan.on("2023-02-28").findings(kind));
        assertEquals(1, plan.on("2023-03-01").findings(kind).size());
    }

    @Test
    void theEarthworkBalances() {
        assertEquals(List.of(), plan.findings(balance));
        assertEquals(
                List.of("/form/earthwork earthwork-unbalanced"),
                plan.set("/form/earthwork/spoil", 0.41).findings(balance));
    }
}
