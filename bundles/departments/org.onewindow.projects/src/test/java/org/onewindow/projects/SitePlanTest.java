package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class SitePlanTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final SiteFigures figures = new SiteFigures();
    private final PlanningConditions conditions = centre.component(PlanningConditions.class);
    private final LandFigures land = new LandFigures();
    private final Specimen works = centre.specimen("works-planning-permit");
    private final Specimen landUse = centre.specimen("land-use-planning-permit");

    @Test
    void thePlotRatioFollowsFromTheAreasToTwoDecimals() {
        // 50,000 by 33,333.3 is 1.5000015.
        assertEquals(List.of(), works.set("/form/site/plotRatio", 1.51).findings(figures));
        assertEquals(
                List.of("/form/site/plotRatio plot-ratio-differs"),
                works.set("/form/site/plotRatio", 1.52).findings(figures));
        assertEquals(
                List.of("/form/site/plotRatio plot-ratio-differs"),
                works.set("/form/site/plotRatio", 1.48).findings(figures));
    }

    @Test
    void densityAndGreenRatioArePerCentOfTheSite() {
        assertEquals(
                List.of("/form/site/density density-differs", "/form/site/greenRatio green-ratio-differs"),
                works.set("/form/site/density", 0.48)
                        .set("/form/site/greenRatio", 0.12)
                        .findings(figures));
    }

    @Test
    void theBuildingsComeToTheFloorArea() {
        assertEquals(
                List.of("/form/floorArea/above floor-area-sum-differs"),
                works.set("/form/buildings/0/areaAbove", 24500.1).findings(figures));
        works.set("/form/buildings/0/areaAbove", 24500);
        assertEquals(
                List.of("/form/floorArea/below floor-area-sum-differs"),
                works.set("/form/buildings/1/areaBelow", 1499.9).findings(figures));
    }

    @Test
    void noMoreFloorCountsThanThereIs() {
        assertEquals(
                List.of("/form/site/countedFloorArea counted-area-exceeds"),
                works.set("/form/site/countedFloorArea", 50000.1).findings(figures));
    }

    @Test
    void aDesignKeepsTheConditionsThatTheFormStates() {
        assertEquals(List.of(), works.findings(conditions));
        assertEquals(
                List.of(
                        "/form/site/plotRatio plot-ratio-exceeded",
                        "/form/site/density density-exceeded",
                        "/form/site/greenRatio green-ratio-too-low",
                        "/form/buildings/1/height height-exceeded"),
                works.set("/form/conditions/plotRatioMax", 1.4)
                        .set("/form/conditions/densityMax", 47.99)
                        .set("/form/conditions/greenRatioMin", 12.01)
                        .set("/form/conditions/heightMax", 20)
                        .findings(conditions));
    }

    @Test
    void theLimitItselfIsKept() {
        assertEquals(
                List.of(),
                works.set("/form/conditions/plotRatioMax", 1.5)
                        .set("/form/conditions/densityMax", 48)
                        .set("/form/conditions/greenRatioMin", 12)
                        .set("/form/conditions/heightMax", 20.5)
                        .findings(conditions));
    }

    @Test
    void theConditionsInTheRegisterCountMoreThanThoseOfTheForm() {
        permit(Map.of("plotRatioMax", "1.2", "area", "33333.3"));
        assertEquals(
                List.of("/form/site/plotRatio plot-ratio-exceeded"),
                works.set("/form/conditions/plotRatioMax", 5).findings(conditions));
    }

    @Test
    void theSiteLiesWithinTheLandOfItsPermit() {
        permit(Map.of("area", "33333.2"));
        assertEquals(List.of("/form/site/area site-beyond-land"), works.findings(conditions));
    }

    @Test
    void whatIsPlannedOnAParcelKeepsItsPlotRatio() {
        // 33,333.3 m² at a plot ratio of 2.
        assertEquals(List.of(), landUse.set("/form/countedFloorArea", 66666.6).findings(land));
        assertEquals(
                List.of("/form/countedFloorArea floor-area-beyond-ratio"),
                landUse.set("/form/countedFloorArea", 66666.7).findings(land));
    }

    @Test
    void anotherAreaThanTheContractsIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/parcel/area contract-area-differs (overridable)"),
                landUse.set("/form/contract/area", 33333.4).findings(land));
    }

    private void permit(Map<String, String> figures) {
        registers.with(
                Permits.REGISTER,
                Fixtures.LAND_PERMIT,
                Fixtures.permit(PermitKind.LAND_USE, Fixtures.LAND_PERMIT, figures));
    }
}
