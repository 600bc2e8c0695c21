package org.onewindow.hall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.hall.Site;

/** 同城通办 (source-inventory row 10): a main hall, a people's hall where one matter is present, and an outlet with none. */
class SiteDutiesTest {
    private final Town town = new Town();
    private final KeptHall hall = new KeptHall(town.kept, town);
    private final SiteDuties duties = new SiteDuties(hall);
    private String main;
    private Matter usual;
    private Matter everywhere;
    private Matter present;

    @BeforeEach
    void threeMattersAndThreeSites() {
        main = hall.sites().get(0).code();
        hall.put(
                new Site("peoples-hall", new Text("人民大厅", "People's hall"), null, null, false, Set.of("present")),
                Town.ADMINISTRATOR);
        hall.put(new Site("outlet", new Text("镇便民点", "Outlet"), null, null, false, Set.of()), Town.ADMINISTRATOR);
        var commerce = Town.department("commerce", "C", "11361123MB0000019N");
        usual = town.brings(commerce, "usual", "COMMITTED", 5, "[]");
        present = town.brings(commerce, "present", "COMMITTED", 5, "[]");
        var json = (ObjectNode) CanonicalJson.mapper().<ObjectNode>valueToTree(usual);
        everywhere = CanonicalJson.mapper().convertValue(json.put("anySite", true), Matter.class);
    }

    @ParameterizedTest
    @CsvSource({
        "main,usual,none",
        "main,everywhere,none",
        "peoples-hall,usual,matter-not-at-site",
        "peoples-hall,everywhere,none",
        "peoples-hall,present,none",
        "outlet,present,matter-not-at-site",
        "outlet,everywhere,none",
        "nowhere,everywhere,site-unknown"
    })
    void theMainHallTakesAllAnotherSiteWhatAnySiteTakesOrIsPresentThere(String site, String matter, String objection) {
        assertEquals(
                objection,
                duties.objections(site.equals("main") ? main : site, null, matter(matter)).stream()
                        .map(Fault::code)
                        .findFirst()
                        .orElse("none"));
    }

    @Test
    void aNumberedWindowIsInTheMainHall() {
        assertEquals(List.of(), duties.objections(main, "C01", usual));
        var faults = duties.objections("outlet", "C01", usual);
        assertEquals(
                List.of("/site matter-not-at-site", "/window window-not-at-site"),
                faults.stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
        assertEquals("C01 号窗口设在主大厅，不在“镇便民点”。", faults.get(1).message().zh());
    }

    private Matter matter(String which) {
        return switch (which) {
            case "usual" -> usual;
            case "present" -> present;
            default -> everywhere;
        };
    }
}
