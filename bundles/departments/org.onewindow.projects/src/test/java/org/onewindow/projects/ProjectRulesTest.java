package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class ProjectRulesTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final ProjectNew isNew = centre.component(ProjectNew.class);
    private final ProjectRegistered registered = centre.component(ProjectRegistered.class);
    private final ApprovalOrFiling approvalOrFiling = new ApprovalOrFiling();
    private final NotStarted notStarted = new NotStarted();
    private final Specimen filing = centre.specimen("project-filing");
    private final Specimen approval = centre.specimen("project-approval");
    private final Specimen landUse = centre.specimen("land-use-planning-permit");

    @Test
    void aProjectIsFiledOnce() {
        register(ProjectStatus.FILED, "2024-01-10");
        assertEquals(
                List.of("/form/projectCode project-code-taken"),
                filing.set("/form/projectCode", Fixtures.CODE).findings(isNew));
    }

    @Test
    void aSecondProjectOfTheSameDeveloperAndNameIsForTheClerkToJudge() {
        register(ProjectStatus.FILED, "2024-01-10");
        filing.set("/form/projectName", Fixtures.NAME);
        assertEquals(
                List.of("/form/projectName project-registered-already (overridable)"),
                filing.set("/form/developer/creditCode", Fixtures.developerId()).findings(isNew));
        assertEquals(
                List.of(),
                filing.set("/form/developer/creditCode", "91361123MA00000150").findings(isNew));
    }

    @Test
    void aLaterMatterNeedsTheProjectInTheRegister() {
        assertEquals(
                List.of("/form/projectCode project-unknown (overridable)"),
                landUse.set("/form/filedElsewhere", null).findings(registered));
        register(ProjectStatus.FILED, "2024-01-10");
        assertEquals(List.of(), landUse.findings(registered));
    }

    @Test
    void aProjectFiledElsewhereComesWithItsPaperWhereTheLawAsksForIt() {
        assertEquals(List.of(), landUse.findings(registered));
        assertEquals(
                List.of("/materials project-document-missing (overridable)"),
                landUse.without("project-document").findings(registered));
        assertEquals(List.of(), centre.specimen("eia-form").findings(registered));
    }

    @Test
    void aProjectInTheRegisterNeedsNoPaper() {
        register(ProjectStatus.FILED, "2024-01-10");
        assertEquals(List.of(), landUse.without("project-document").findings(registered));
    }

    @Test
    void anotherNameOrDeveloperIsForTheClerkToJudge() {
        register(ProjectStatus.FILED, "2024-01-10");
        assertEquals(
                List.of(
                        "/form/projectName project-name-differs (overridable)",
                        "/form/developer project-developer-differs (overridable)"),
                landUse.set("/form/projectName", "年产30万台精密减速机项目")
                        .set("/form/developer/creditCode", "91361123MA00000150")
                        .findings(registered));
    }

    @Test
    void anApprovalHoldsForTwoYears() {
        register(ProjectStatus.APPROVED, "2024-03-02");
        assertEquals(List.of(), landUse.on("2026-03-02").findings(registered));
        assertEquals(
                List.of("/form/projectCode approval-lapsed (overridable)"),
                landUse.on("2026-03-03").findings(registered));
    }

    @Test
    void aFilingDoesNotLapseAndNothingLapsesOnceTheWorksAreDone() {
        register(ProjectStatus.FILED, "2020-03-02");
        assertEquals(List.of(), landUse.findings(registered));
        registers.with(Projects.REGISTER, Fixtures.CODE, Fixtures.project(ProjectStatus.APPROVED, "2020-03-02"));
        var acceptance = centre.specimen("joint-acceptance")
                .set("/form/projectCode", Fixtures.CODE)
                .set("/form/projectName", Fixtures.NAME);
        assertEquals(List.of(), acceptance.findings(registered));
    }

    @Test
    void aWrongCodeIsToldBeforeTheRegisterIsAsked() {
        assertEquals(
                List.of("/form/projectCode project-code-shape"),
                landUse.set("/form/projectCode", "0000-361123-04-01-010001").findings(registered));
    }

    @Test
    void whatIsInTheCatalogueIsNotFiled() {
        assertEquals(
                List.of("/form/catalogueItem project-needs-approval"),
                filing.set("/form/catalogueItem", "WIND_POWER").findings(approvalOrFiling));
    }

    @Test
    void whatIsNotInTheCatalogueIsNotApproved() {
        assertEquals(
                List.of("/form/catalogueItem project-needs-filing-only"),
                approval.set("/form/catalogueItem", "NONE").findings(approvalOrFiling));
    }

    @Test
    void whatTheProvinceOrTheStateApprovesIsForTheClerkToJudge() {
        for (String item : List.of("METAL_MINE", "NUCLEAR_POWER")) {
            assertEquals(
                    List.of("/form/catalogueItem approval-beyond-county (overridable)"),
                    approval.set("/form/catalogueItem", item).findings(approvalOrFiling));
        }
    }

    @Test
    void tourismInAScenicAreaNeedsAnApprovalFromFiftyMillionOn() {
        filing.set("/form/catalogueItem", "SCENIC_TOURISM");
        assertEquals(List.of(), filing.set("/form/investment/total", 4999.99).findings(approvalOrFiling));
        assertEquals(
                List.of("/form/catalogueItem project-needs-approval"),
                filing.set("/form/investment/total", 5000).findings(approvalOrFiling));
    }

    @Test
    void tourismInAWorldHeritageSiteNeedsOneFromThirtyMillionOn() {
        filing.set("/form/catalogueItem", "HERITAGE_TOURISM");
        assertEquals(List.of(), filing.set("/form/investment/total", 2999.99).findings(approvalOrFiling));
        assertEquals(
                1,
                filing.set("/form/investment/total", 3000)
                        .findings(approvalOrFiling)
                        .size());
    }

    @Test
    void whoeverHasBegunIsForTheClerkToJudge() {
        for (String matter : List.of(
                "project-filing",
                "project-approval",
                "eia-form",
                "eia-report",
                "soil-water-plan",
                "construction-permit")) {
            assertEquals(
                    List.of("/form/started already-started (overridable)"),
                    centre.specimen(matter).set("/form/started", true).findings(notStarted));
        }
    }

    private void register(ProjectStatus status, String registeredOn) {
        Map<String, Object> project = Fixtures.project(status, registeredOn);
        registers.with(Projects.REGISTER, Fixtures.CODE, project);
    }
}
