package org.onewindow.hall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;
import static org.onewindow.access.testing.Refusals.faults;
import static org.onewindow.hall.internal.Town.ADMINISTRATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Organ;
import org.onewindow.hall.Entrant;
import org.onewindow.hall.Site;
import org.onewindow.hall.Theme;
import org.onewindow.hall.Zone;

class RegisterTest {
    private static final String CODE = "11361123MB0000019N";
    private static final String OTHER_CODE = "11361123MB0000713U";

    private final Town town = new Town();
    private KeptHall hall = opened();

    @BeforeEach
    void aDepartmentIsThere() {
        var commerce = Town.department("commerce", "C", CODE);
        town.departments.add(commerce);
        town.brings(commerce, "permit", "COMMITTED", 5, "[]");
    }

    @Test
    void theRegistersBeginWithTheDataOfTheSource() {
        assertEquals(List.of("A", "B", "C", "D", "E", "F", "G"), letters());
        assertEquals(List.of("main"), hall.sites().stream().map(Site::code).toList());
        assertTrue(hall.sites().get(0).main());
        assertTrue(hall.themes().size() > 20);
        assertTrue(hall.entrants().stream()
                .filter(entrant -> entrant.department() == null)
                .allMatch(entrant -> entrant.source().contains("source-inventory")));
    }

    @Test
    void theFirstDataIsReadOnceInTheCentresLife() {
        hall.removeEntrant("traffic-police", ADMINISTRATOR);
        hall.put(new Zone("A", new Text("不动产", "Property")), ADMINISTRATOR);

        hall = opened();

        assertFalse(ids().contains("traffic-police"));
        assertTrue(ids().contains("administrative-committee"));
        assertEquals("Property", hall.zones().get(0).name().en());
    }

    @Test
    void entrantsAreTheDepartmentsOrgansAndThoseEnteredHere() {
        hall.enter(entrant("water-company", OTHER_CODE), ADMINISTRATOR);

        assertEquals(List.of("administrative-committee", "commerce-bureau", "traffic-police", "water-company"), ids());
        var organ = hall.entrants().get(1);
        assertEquals("commerce " + CODE, organ.department() + " " + organ.creditCode());
        hall.removeEntrant("water-company", ADMINISTRATOR);
        assertFalse(ids().contains("water-company"));
    }

    @Test
    void anOrganIsNotEnteredASecondTime() {
        assertRefused(
                Kind.CONFLICT,
                "entrant-of-department",
                () -> hall.enter(entrant("commerce-bureau", null), ADMINISTRATOR));
        assertRefused(
                Kind.CONFLICT, "entrant-of-department", () -> hall.enter(entrant("namesake", CODE), ADMINISTRATOR));
        assertRefused(
                Kind.CONFLICT, "entrant-of-department", () -> hall.removeEntrant("commerce-bureau", ADMINISTRATOR));
        assertRefused(Kind.NOT_FOUND, "entrant-unknown", () -> hall.removeEntrant("nobody", ADMINISTRATOR));
        var wrong = assertRefused(
                Kind.INVALID, "entrant-faulty", () -> hall.enter(entrant("typo", "11361123MB0000019X"), ADMINISTRATOR));
        assertEquals(List.of("/creditCode credit-code-wrong"), faults(wrong));
    }

    @Test
    void whoComesThroughADepartmentLaterStandsInTheListOnce() {
        hall.enter(entrant("planning", OTHER_CODE), ADMINISTRATOR);

        town.departments.add(Town.department("projects", "G", OTHER_CODE));

        assertEquals(
                List.of("administrative-committee", "commerce-bureau", "projects-bureau", "traffic-police"), ids());
    }

    @Test
    void theMainHallStaysTheMainHall() {
        hall.put(site("main", false), ADMINISTRATOR);
        hall.put(site("binghu", true), ADMINISTRATOR);

        assertEquals(
                List.of("main true", "binghu false"),
                hall.sites().stream()
                        .map(site -> site.code() + " " + site.main())
                        .toList());
        assertEquals("0793-5550100", hall.sites().get(0).phone());
        assertRefused(Kind.CONFLICT, "site-is-main", () -> hall.removeSite("main", ADMINISTRATOR));
        hall.removeSite("binghu", ADMINISTRATOR);
        assertRefused(Kind.NOT_FOUND, "site-unknown", () -> hall.removeSite("binghu", ADMINISTRATOR));
    }

    @Test
    void aThemeThatAMatterNamesIsListedBeforeItHasAName() {
        assertTrue(hall.themes().contains(new Theme("new-theme", Text.same("new-theme"))));
        hall.put(new Theme("new-theme", new Text("新主题", "New theme")), ADMINISTRATOR);

        assertTrue(hall.themes().contains(new Theme("new-theme", new Text("新主题", "New theme"))));
        assertRefused(Kind.CONFLICT, "theme-in-use", () -> hall.removeTheme("new-theme", ADMINISTRATOR));
        hall.removeTheme("water", ADMINISTRATOR);
        assertRefused(Kind.NOT_FOUND, "theme-unknown", () -> hall.removeTheme("water", ADMINISTRATOR));
    }

    private KeptHall opened() {
        return new KeptHall(town.kept, town);
    }

    private List<String> letters() {
        return hall.zones().stream().map(Zone::letter).toList();
    }

    private List<String> ids() {
        return hall.entrants().stream().map(Entrant::id).toList();
    }

    private static Entrant entrant(String id, String creditCode) {
        return new Entrant(
                id, new Text("示例供水公司", "Sample Water"), creditCode, Organ.Kind.UTILITY, List.of(), "none", null);
    }

    private static Site site(String code, boolean main) {
        return new Site(code, Text.same(code), "冰溪街道1号", "0793-5550100", main, Set.of());
    }
}
