package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class EnvironmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final TestCentre centre = new TestCentre();
    private final EiaKind kind = new EiaKind();
    private final EiaParticipation participation = centre.component(EiaParticipation.class);
    private final Specimen form = centre.specimen("eia-form");
    private final Specimen report = centre.specimen("eia-report");

    @ParameterizedTest(name = "{0} {1} sensitive={2} growing={3}: {4}")
    @CsvSource({
        "LIVESTOCK, 4999, false, true, REGISTRATION",
        "LIVESTOCK, 5000, false, true, REPORT",
        "LIVESTOCK, 10, true, true, REPORT",
        "METAL_PRODUCTS, 9.99, false, true, FORM",
        "METAL_PRODUCTS, 10, false, true, REPORT",
        "FURNITURE, 9.99, false, true, FORM",
        "FURNITURE, 10, false, true, REPORT",
        "ELECTROPLATING, 0, false, true, REPORT",
        "CEMENT, 0, false, true, REPORT",
        "CEMENT_GRINDING, 0, false, true, FORM",
        "COAL_POWER, 0, false, true, REPORT",
        "GAS_POWER, 0, false, true, FORM",
        "HYDROPOWER, 999, false, true, FORM",
        "HYDROPOWER, 1000, false, true, REPORT",
        "HYDROPOWER, 999, true, true, REPORT",
        "WIND_POWER, 50000, false, true, FORM",
        "WIND_POWER, 49999, true, true, FORM",
        "WIND_POWER, 50000, true, true, REPORT",
        "SEWAGE, 499, false, true, REGISTRATION",
        "SEWAGE, 500, false, true, FORM",
        "SEWAGE, 99999, false, true, FORM",
        "SEWAGE, 100000, false, true, REPORT",
        "SEWAGE, 100000, false, false, REGISTRATION",
        "INDUSTRIAL_SEWAGE, 0, false, true, REPORT",
        "LANDFILL, 0, false, true, REPORT",
        "WASTE_TREATMENT, 9, false, true, REGISTRATION",
        "WASTE_TREATMENT, 10, false, true, FORM",
        "WASTE_TREATMENT, 50, false, true, REPORT",
        "REAL_ESTATE, 0, false, true, NONE",
        "REAL_ESTATE, 0, true, true, FORM",
        "HOSPITAL, 19, false, true, REGISTRATION",
        "HOSPITAL, 20, false, true, FORM",
        "HOSPITAL, 499, false, true, FORM",
        "HOSPITAL, 500, false, true, REPORT",
        "HOSPITAL, 500, false, false, FORM"
    })
    void theListSaysWhatIsHandedIn(
            String category, BigDecimal scale, boolean sensitive, boolean growing, EiaList.Assessment needed) {
        assertEquals(Optional.of(needed), EiaList.assessment(DAY, category, scale, sensitive, growing));
    }

    @Test
    void theListSaysNothingOfOtherCategoriesOrOfTheTimeBeforeIt() {
        assertEquals(Optional.empty(), EiaList.assessment(DAY, "OTHER", BigDecimal.TEN, true, true));
        assertEquals(Optional.empty(), EiaList.assessment(DAY, "INDUSTRIAL_SEWAGE", BigDecimal.TEN, false, false));
        LocalDate before = LocalDate.of(2020, 12, 31);
        assertEquals(Optional.empty(), EiaList.assessment(before, "CEMENT", BigDecimal.ZERO, false, true));
        assertEquals(
                Optional.of(EiaList.Assessment.REPORT),
                EiaList.assessment(before.plusDays(1), "CEMENT", BigDecimal.ZERO, false, true));
    }

    @Test
    void aFormDoesNotServeWhereAReportIsNeeded() {
        assertEquals(
                List.of("/form/category eia-report-needed"),
                form.set("/form/quantity", 10).findings(kind));
    }

    @Test
    void moreThanNeededIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/category eia-form-suffices (overridable)"),
                report.set("/form/quantity", 9.99).findings(kind));
        form.set("/form/category", "HOSPITAL");
        assertEquals(
                List.of("/form/category eia-registration-suffices (overridable)"),
                form.set("/form/quantity", 19).findings(kind));
        assertEquals(
                List.of("/form/category eia-not-needed (overridable)"),
                form.set("/form/category", "REAL_ESTATE").findings(kind));
    }

    @Test
    void whetherAProjectGrowsIsItsTypeOfConstruction() {
        form.set("/form/category", "HOSPITAL").set("/form/quantity", 500);
        assertEquals(
                1, form.set("/form/projectType", "EXPANSION").findings(kind).size());
        assertEquals(List.of(), form.set("/form/projectType", "RECONSTRUCTION").findings(kind));
    }

    @Test
    void theDraftIsOpenForTenWorkingDaysTheFirstIncluded() {
        // From Monday 4 March to Friday 15 March.
        assertEquals(
                List.of(),
                report.set("/form/participation/noticeUntil", "2024-03-15").findings(participation));
        assertEquals(
                List.of("/form/participation/noticeUntil draft-notice-too-short (overridable)"),
                report.set("/form/participation/noticeUntil", "2024-03-14").findings(participation));
    }

    @Test
    void nobodyAppliesWhileTheDraftIsOpen() {
        assertEquals(
                List.of("/form/participation/noticeUntil draft-notice-running"),
                report.on("2024-03-20").findings(participation));
        assertEquals(List.of(), report.on("2024-03-21").findings(participation));
    }

    @Test
    void theFirstNoticeComesFirst() {
        assertEquals(
                List.of("/form/participation/noticeFrom draft-before-first-notice"),
                report.set("/form/participation/firstNoticeOn", "2024-03-05").findings(participation));
    }

    @Test
    void twoNoticesStandInANewspaper() {
        assertEquals(
                List.of("/form/participation/newspaperNotices newspaper-notices-too-few (overridable)"),
                report.set("/form/participation/newspaperNotices", 1).findings(participation));
    }
}
