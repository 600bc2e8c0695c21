package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void nineMattersAreOffered() {
        assertEquals(
                List.of(
                        "construction-permit",
                        "eia-form",
                        "eia-report",
                        "joint-acceptance",
                        "land-use-planning-permit",
                        "project-approval",
                        "project-filing",
                        "soil-water-plan",
                        "works-planning-permit"),
                centre().matters());
    }

    @Test
    void fiveOrgansDecide() {
        assertEquals(5, centre().department().organs().size());
    }

    @Test
    void zoneGHasSixWindows() {
        assertEquals(
                6,
                centre().department().windows().stream()
                        .mapToInt(group -> group.count())
                        .sum());
    }

    @Test
    void theFormsOfferWhatTheCatalogueOfApprovalsHolds() {
        var held = new TreeSet<>(Set.of("NONE"));
        ApprovalCatalogue.ITEMS.forEach(item -> held.add(item.code()));
        assertEquals(held, choices("project-filing", "catalogueItem"));
        assertEquals(held, choices("project-approval", "catalogueItem"));
    }

    @Test
    void theFormsOfferWhatTheListOfAssessmentsHolds() {
        var held = new TreeSet<>(Set.of("OTHER"));
        EiaList.EDITIONS.forEach(edition -> held.addAll(edition.value().keySet()));
        assertEquals(held, choices("eia-form", "category"));
        assertEquals(held, choices("eia-report", "category"));
    }

    private Set<String> choices(String matter, String field) {
        var choices = new TreeSet<String>();
        centre().definition(matter)
                .schema()
                .at("/properties/" + field + "/oneOf")
                .forEach(choice -> choices.add(choice.get("const").textValue()));
        return choices;
    }
}
