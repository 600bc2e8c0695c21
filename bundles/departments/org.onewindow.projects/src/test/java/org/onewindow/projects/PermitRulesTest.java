package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class PermitRulesTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final EarlierPermits earlier = centre.component(EarlierPermits.class);
    private final WithinWorksPermit within = centre.component(WithinWorksPermit.class);
    private final PermitThreshold threshold = new PermitThreshold();
    private final IndependentSupervisor supervisor = new IndependentSupervisor();
    private final LandPapers papers = new LandPapers();
    private final Specimen construction = centre.specimen("construction-permit");

    @Test
    void aConstructionPermitNeedsBothPlanningPermits() {
        assertEquals(
                List.of(
                        "/form/landUsePermit/number permit-unknown (overridable)",
                        "/form/worksPermit/number permit-unknown (overridable)"),
                construction
                        .set("/form/landUsePermit/authority", null)
                        .set("/form/worksPermit/authority", null)
                        .findings(earlier));
        issue(PermitKind.LAND_USE, Fixtures.LAND_PERMIT);
        issue(PermitKind.WORKS, Fixtures.WORKS_PERMIT);
        assertEquals(List.of(), construction.findings(earlier));
    }

    @Test
    void aPermitOfAnotherAuthorityIsHandedIn() {
        assertEquals(
                List.of("/materials permit-copy-missing (overridable)"),
                construction.without("works-permit").findings(earlier));
    }

    @Test
    void aPermitInTheRegisterIsNotAskedForAgain() {
        issue(PermitKind.WORKS, Fixtures.WORKS_PERMIT);
        assertEquals(List.of(), construction.without("works-permit").findings(earlier));
    }

    @Test
    void aPermitOfAnotherKindDoesNotServe() {
        issue(PermitKind.LAND_USE, Fixtures.WORKS_PERMIT);
        assertEquals(List.of("/form/worksPermit/number permit-of-another-kind"), construction.findings(earlier));
    }

    @Test
    void aPermitOfAnotherProjectDoesNotServe() {
        issue(PermitKind.WORKS, Fixtures.WORKS_PERMIT);
        assertEquals(
                List.of("/form/worksPermit/number permit-of-another-project"),
                construction
                        .set("/form/projectCode", "2401-361123-04-01-010002")
                        .findings(earlier));
    }

    @Test
    void decorationOfAnExistingBuildingNeedsNoPlanningPermits() {
        assertEquals(
                List.of(),
                construction
                        .set("/form/category", "DECORATION")
                        .set("/form/landUsePermit", null)
                        .set("/form/worksPermit", null)
                        .findings(earlier));
    }

    @Test
    void worksPlanningNeedsTheLandAndAcceptanceBothPermitsOfTheWorks() {
        assertEquals(
                List.of("/form/landUsePermit/number permit-unknown (overridable)"),
                centre.specimen("works-planning-permit")
                        .set("/form/landUsePermit/authority", null)
                        .findings(earlier));
        assertEquals(
                List.of(
                        "/form/worksPermit/number permit-unknown (overridable)",
                        "/form/constructionPermit/number permit-unknown (overridable)"),
                centre.specimen("joint-acceptance")
                        .set("/form/worksPermit/authority", null)
                        .set("/form/constructionPermit/authority", null)
                        .findings(earlier));
    }

    @Test
    void environmentAndConservationNeedNoEarlierPermit() {
        for (String matter : List.of("eia-form", "eia-report", "soil-water-plan", "land-use-planning-permit")) {
            assertEquals(List.of(), centre.specimen(matter).findings(earlier));
        }
    }

    @Test
    void worksAreNoLargerThanTheyWerePlanned() {
        registers.with(
                Permits.REGISTER,
                Fixtures.WORKS_PERMIT,
                Fixtures.permit(
                        PermitKind.WORKS, Fixtures.WORKS_PERMIT, Map.of("buildingArea", "50000", "height", "20.5")));
        assertEquals(List.of(), construction.findings(within));
        assertEquals(
                List.of("/form/works/buildingArea area-beyond-permit (overridable)"),
                construction.set("/form/works/buildingArea", 50000.1).findings(within));
    }

    @Test
    void worksAreNoHigherThanTheyWerePlanned() {
        String number = "建字第361123202100031号";
        registers.with(
                Permits.REGISTER,
                number,
                Fixtures.permit(PermitKind.WORKS, number, Map.of("buildingArea", "12860.5", "height", "18.5")));
        assertEquals(
                List.of("/form/works/height height-beyond-permit (overridable)"),
                centre.specimen("joint-acceptance").findings(within));
    }

    @Test
    void smallWorksNeedNoPermitByMoneyOrBySize() {
        assertEquals(List.of(), construction.findings(threshold));
        assertEquals(
                List.of(), construction.set("/form/works/investment", 30.01).findings(threshold));
        assertEquals(
                List.of("/form/works small-works (overridable)"),
                construction.set("/form/works/investment", 30).findings(threshold));
        construction.set("/form/works/investment", 9800);
        assertEquals(
                List.of(), construction.set("/form/works/buildingArea", 300.1).findings(threshold));
        assertEquals(
                List.of("/form/works small-works (overridable)"),
                construction.set("/form/works/buildingArea", 300).findings(threshold));
    }

    @Test
    void municipalWorksHaveNoFloorArea() {
        assertEquals(
                List.of(),
                construction
                        .set("/form/category", "MUNICIPAL")
                        .set("/form/works/buildingArea", 0)
                        .findings(threshold));
    }

    @Test
    void theLimitsCountOnlySinceTheyAreInForce() {
        construction.set("/form/works/investment", 30);
        assertEquals(List.of(), construction.on("2014-10-24").findings(threshold));
        assertEquals(1, construction.on("2014-10-25").findings(threshold).size());
    }

    @Test
    void nobodySupervisesHimself() {
        String contractor = construction.form().text("/contractor/creditCode").orElseThrow();
        assertEquals(List.of(), construction.findings(supervisor));
        assertEquals(
                List.of("/form/supervisor supervisor-is-contractor"),
                construction.set("/form/supervisor/creditCode", contractor).findings(supervisor));
        assertEquals(List.of(), construction.set("/form/supervisor", null).findings(supervisor));
    }

    @Test
    void howTheLandIsObtainedSaysWhichPaperShowsIt() {
        var landUse = centre.specimen("land-use-planning-permit");
        assertEquals(List.of(), landUse.findings(papers));
        assertEquals(
                List.of("/materials land-contract-missing (overridable)"),
                landUse.without("land-contract").findings(papers));
        assertEquals(
                List.of("/materials allocation-decision-missing (overridable)"),
                landUse.set("/form/landProvision", "ALLOCATION").findings(papers));
    }

    @Test
    void anApprovalOnAllocatedLandNeedsItsSiteOpinion() {
        var approval = centre.specimen("project-approval").without("site-opinion");
        assertEquals(List.of("/materials site-opinion-missing (overridable)"), approval.findings(papers));
        assertEquals(List.of(), approval.set("/form/landProvision", "GRANT").findings(papers));
    }

    private void issue(PermitKind kind, String number) {
        registers.with(Permits.REGISTER, number, Fixtures.permit(kind, number, Map.of()));
    }
}
