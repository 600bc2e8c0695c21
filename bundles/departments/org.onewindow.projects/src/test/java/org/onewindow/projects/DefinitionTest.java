package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onewindow.catalogue.Matter.JointEvent;
import org.onewindow.catalogue.Matter.PledgeExclusion;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void tenMattersAreOffered() {
        assertEquals(
                List.of(
                        "construction-permit",
                        "eia-form",
                        "eia-report",
                        "home-sale-filing",
                        "joint-acceptance",
                        "land-use-planning-permit",
                        "project-approval",
                        "project-filing",
                        "soil-water-plan",
                        "works-planning-permit"),
                centre().matters());
    }

    /** The specimen's land is granted, not allocated. */
    @Override
    protected List<String> leftOpen(String matter) {
        return matter.equals("land-use-planning-permit") ? List.of("approval") : List.of();
    }

    @Test
    void whatTakesTimeIsShorterInTheGreenChannel() {
        for (String code : centre().matters()) {
            var matter = centre().matter(code);
            if (centre().matter(code).limits().promised().length() > 0) {
                assertTrue(
                        matter.greenLimit().length()
                                < matter.limits().promised().length(),
                        code);
                assertEquals(
                        matter.limits().promised().unit(), matter.greenLimit().unit(), code);
            }
        }
    }

    @Test
    void approvalAndAcceptanceAreJoint() {
        assertEquals(
                List.of(JointEvent.CONSULTATION),
                centre().matter("project-approval").joint().events());
        assertEquals(
                List.of(JointEvent.SURVEY, JointEvent.ACCEPTANCE),
                centre().matter("joint-acceptance").joint().events());
        assertFalse(centre().matter("joint-acceptance").joint().silenceIsConsent());
    }

    @Test
    void noPledgeStandsForAProofWhereTheEnvironmentIsProtected() {
        for (String code : List.of("eia-form", "eia-report", "soil-water-plan")) {
            assertEquals(
                    Set.of(PledgeExclusion.ENVIRONMENT), centre().matter(code).pledgeExclusions(), code);
        }
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
