package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class RecordersTest {
    private static final TestCentre DECLARED = new TestCentre();

    static final List<String> LATER_MATTERS = DECLARED.matters().stream()
            .filter(matter -> DECLARED.matter(matter).recorders().containsValue("permit-entry"))
            .toList();

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final ProjectEntry project = centre.component(ProjectEntry.class);
    private final PermitEntry permit = centre.component(PermitEntry.class);
    private final Projects projects = new Projects(registers);
    private final Permits permits = new Permits(registers);

    @Test
    void aFiledProjectIsEnteredUnderANewCode() {
        Recording recording = project.record(
                centre.specimen("project-filing").on("2026-03-02").step("ISSUE", 7));
        assertEquals(Map.of("projectCode", "2603-361123-04-01-032007"), recording.result());
        registers.apply(recording);
        Form entry = projects.find("2603-361123-04-01-032007").orElseThrow();
        assertTrue(ProjectStatus.FILED.isOf(entry));
        assertEquals("年产30万套汽车轻量化部件项目", entry.text("/name").orElseThrow());
        assertEquals("21500", entry.text("/totalInvestment").orElseThrow());
        assertEquals("2026-03-02", entry.text("/registeredOn").orElseThrow());
    }

    @Test
    void theCodeOfTheNationalPlatformIsKept() {
        var filing = centre.specimen("project-filing").set("/form/projectCode", "2603-361123-04-01-918273");
        assertEquals(
                "2603-361123-04-01-918273",
                project.record(filing.step("ISSUE", 7)).result().get("projectCode"));
    }

    @Test
    void anApprovalIsAPermitOfItsProjectToo() {
        Recording recording = project.record(
                centre.specimen("project-approval").on("2026-03-02").step("ISSUE", 8));
        String code = recording.result().get("projectCode");
        assertEquals("玉发改核准〔2026〕0610008号", recording.result().get("approvalNumber"));
        registers.apply(recording);
        assertTrue(ProjectStatus.APPROVED.isOf(projects.find(code).orElseThrow()));
        assertTrue(PermitKind.APPROVAL.isOf(permits.of(code).get(0)));
    }

    @Test
    void aCodeThatIsTakenIsNotGivenAgain() {
        var step = centre.specimen("project-filing").step("ISSUE", 7);
        Recording first = project.record(step);
        registers.apply(first);
        assertNotEquals(
                first.result().get("projectCode"), project.record(step).result().get("projectCode"));
    }

    @ParameterizedTest
    @CsvSource({
        "land-use-planning-permit, 地字第3611232026YG0610009号",
        "works-planning-permit, 建字第3611232026GG0610009号",
        "eia-form, 玉环评字〔2026〕0610009号",
        "eia-report, 玉环评字〔2026〕0610009号",
        "soil-water-plan, 玉水保许可〔2026〕0610009号",
        "construction-permit, 361123202603020901",
        "joint-acceptance, 玉联验〔2026〕0610009号"
    })
    void everyKindOfPermitHasItsNumber(String matter, String number) {
        Recording recording =
                permit.record(centre.specimen(matter).on("2026-03-02").step("ISSUE", 9));
        assertEquals(number, recording.result().get("permitNumber"));
    }

    @ParameterizedTest
    @FieldSource("LATER_MATTERS")
    void aPermitIsAttachedToItsProject(String matter) {
        registers.with(Projects.REGISTER, Fixtures.CODE, Fixtures.project(ProjectStatus.FILED, "2024-01-10"));
        Recording recording = permit.record(
                centre.specimen(matter).set("/form/projectCode", Fixtures.CODE).step("ISSUE", 9));
        assertEquals(1, recording.changes().size());
        registers.apply(recording);
        Form found = permits.of(Fixtures.CODE).get(0);
        assertEquals(matter, found.text("/matter").orElseThrow());
        assertEquals(
                recording.result().get("permitNumber"), found.text("/number").orElseThrow());
    }

    @ParameterizedTest
    @FieldSource("LATER_MATTERS")
    void askedTwiceForTheSameStepItSaysTheSame(String matter) {
        var step = centre.specimen(matter).step("ISSUE", 9);
        assertEquals(permit.record(step), permit.record(step));
    }

    @ParameterizedTest
    @FieldSource("LATER_MATTERS")
    void aNumberThatIsTakenIsNotGivenAgain(String matter) {
        var step = centre.specimen(matter).step("ISSUE", 9);
        Recording first = permit.record(step);
        registers.apply(first);
        Recording second = permit.record(step);
        assertNotEquals(first.result().get("permitNumber"), second.result().get("permitNumber"));
        registers.apply(second);
    }

    @Test
    void aProjectFromElsewhereGetsItsEntryWithItsFirstPermit() {
        registers.apply(permit.record(centre.specimen("eia-form").step("ISSUE", 9)));
        Form entry = projects.find(Fixtures.CODE).orElseThrow();
        assertTrue(ProjectStatus.ELSEWHERE.isOf(entry));
        assertEquals(Fixtures.NAME, entry.text("/name").orElseThrow());
        assertEquals("玉山县发展和改革委员会", entry.text("/registeredBy").orElseThrow());
        assertEquals("2024-01-10", entry.text("/registeredOn").orElseThrow());
    }

    @Test
    void aPermitKeepsTheFiguresByWhichLaterOnesAreMeasured() {
        registers.apply(
                permit.record(centre.specimen("land-use-planning-permit").step("ISSUE", 9)));
        registers.apply(permit.record(centre.specimen("works-planning-permit").step("ISSUE", 10)));
        Form land = permits.find("地字第3611232026YG0610009号").orElseThrow();
        assertEquals("33333.3", land.text("/area").orElseThrow());
        assertEquals("2", land.text("/plotRatioMax").orElseThrow());
        Form works = permits.find("建字第3611232026GG0610010号").orElseThrow();
        assertEquals("50000", works.text("/buildingArea").orElseThrow());
        assertEquals("20.5", works.text("/height").orElseThrow());
    }

    @Test
    void permitsSayTheirLegalDates() {
        assertEquals("2026-06-02", until("construction-permit", "beginBy"));
        assertEquals("2031-03-02", until("eia-form", "validUntil"));
        assertEquals("2031-03-02", until("eia-report", "validUntil"));
        assertEquals("2029-03-02", until("soil-water-plan", "validUntil"));
    }

    @Test
    void municipalWorksAreNumberedAsSuch() {
        var step = centre.specimen("construction-permit")
                .set("/form/category", "MUNICIPAL")
                .step("ISSUE", 9);
        assertEquals("361123202603020902", permit.record(step).result().get("permitNumber"));
    }

    @Test
    void theHundredthCaseOfADayGetsANumberOfTwoDigitsToo() {
        var step = centre.specimen("construction-permit").step("ISSUE", 100);
        assertEquals("361123202603020101", permit.record(step).result().get("permitNumber"));
    }

    @Test
    void theRegistersKeepNoPerson() {
        for (String matter : centre.matters()) {
            var step = centre.specimen(matter).step("ISSUE", 9);
            Recording recording =
                    switch (centre.matter(matter).recorders().get("ISSUE")) {
                        case "project-entry" -> project.record(step);
                        case "home-sale-entry" ->
                            centre.component(HomeSaleEntry.class).record(step);
                        default -> permit.record(step);
                    };
            String kept = recording.toString();
            assertFalse(kept.contains("陈志远") || kept.contains("13800000000") || kept.contains("0793-5550100"), kept);
        }
    }

    private String until(String matter, String field) {
        return permit.record(centre.specimen(matter).on("2026-03-02").step("ISSUE", 9))
                .result()
                .get(field);
    }
}
