package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class PrivateSchoolTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final SchoolCouncil council = new SchoolCouncil();
    private final SchoolPreparation preparation = new SchoolPreparation();
    private final SchoolSponsors sponsors = new SchoolSponsors();
    private final Specimen filing = centre.specimen("private-school");

    @ParameterizedTest
    @CsvSource({"PRIMARY", "JUNIOR_MIDDLE", "NINE_YEAR"})
    void compulsoryEducationIsNotForProfit(String category) {
        var rule = new SchoolCategory();
        filing.set("/form/category", category);
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(
                List.of("/form/forProfit school-compulsory-for-profit"),
                filing.set("/form/forProfit", true).findings(rule));
    }

    @Test
    void aKindergartenMayBeForProfit() {
        assertEquals(List.of(), filing.set("/form/forProfit", true).findings(new SchoolCategory()));
    }

    @Test
    void theCouncilHasFiveMembers() {
        assertEquals(List.of(), filing.set("/form/council", members(5, 2)).findings(council));
        assertEquals(
                List.of("/form/council school-council-small"),
                filing.set("/form/council", members(4, 2)).findings(council));
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "6, 2", "7, 3", "9, 3"})
    void aThirdOfTheCouncilKnowsEducation(int size, int experienced) {
        assertEquals(
                List.of(),
                filing.set("/form/council", members(size, experienced)).findings(council));
        assertEquals(
                List.of("/form/council school-council-experience"),
                filing.set("/form/council", members(size, experienced - 1)).findings(council));
    }

    @Test
    void nobodySitsTwiceInTheCouncil() {
        assertEquals(
                List.of("/form/council/4/idNumber school-council-twice"),
                filing.set("/form/council/4/idNumber", "11010519491231002X").findings(council));
    }

    @Test
    void aPreparationLastsThreeYears() {
        filing.set("/form/preparation", Map.of("approvalNumber", "玉教筹〔2023〕1号", "approvedOn", "2023-03-02"))
                .with("preparation-approval")
                .with("preparation-report");
        assertEquals(List.of(), filing.on("2026-03-02").findings(preparation));
        assertEquals(
                List.of("/form/preparation/approvedOn school-preparation-lapsed"),
                filing.on("2026-03-03").findings(preparation));
    }

    @Test
    void aPreparationIsShownByItsPapers() {
        filing.set("/form/preparation", Map.of("approvalNumber", "玉教筹〔2025〕1号", "approvedOn", "2025-03-02"))
                .with("preparation-approval");
        assertEquals(List.of("/materials school-preparation-papers (overridable)"), filing.findings(preparation));
    }

    @Test
    void withoutAPreparationTheFundsAreShown() {
        assertEquals(
                List.of("/materials school-direct-papers (overridable)"),
                filing.without("funds-origin").findings(preparation));
    }

    @Test
    void theContributionsMakeTheAssets() {
        assertEquals(
                List.of("/form/assets school-assets-differ (overridable)"),
                filing.set("/form/assets", 3000000.01).findings(new SchoolAssets()));
    }

    @Test
    void anIndividualSponsorHasPoliticalRights() {
        filing.set("/form/sponsors/0/hasPoliticalRights", false);
        assertEquals(List.of(), filing.findings(sponsors));
        assertEquals(
                List.of("/form/sponsors/1 school-sponsor-capacity"),
                filing.set("/form/sponsors/1/hasPoliticalRights", false).findings(sponsors));
    }

    @Test
    void anIndividualSponsorIsAnAdult() {
        // Born on 31 December 1949.
        assertEquals(
                List.of("/form/sponsors/1 school-sponsor-capacity"),
                filing.on("1967-12-30").findings(sponsors));
        assertEquals(List.of(), filing.on("1967-12-31").findings(sponsors));
    }

    @Test
    void aNameIsUsedOnce() {
        var rule = centre.component(SchoolName.class);
        assertEquals(List.of(), filing.findings(rule));
        registers.apply(new SchoolEntry().record(filing.step("ISSUE", 1)));
        assertEquals(List.of("/form/name school-name-taken"), filing.findings(rule));
    }

    private static List<Map<String, Object>> members(int size, int experienced) {
        var members = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < size; i++) {
            members.add(Map.of("idNumber", "P" + i, "teachingYears", i < experienced ? 5 : 4));
        }
        return members;
    }
}
