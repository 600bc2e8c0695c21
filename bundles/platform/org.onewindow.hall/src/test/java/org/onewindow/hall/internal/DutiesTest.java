package org.onewindow.hall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onewindow.catalogue.WindowKind.COMPREHENSIVE;
import static org.onewindow.catalogue.WindowKind.EMERGENCY;
import static org.onewindow.catalogue.WindowKind.RESERVE;
import static org.onewindow.catalogue.WindowKind.SEAL;
import static org.onewindow.hall.internal.Town.ADMINISTRATOR;
import static org.onewindow.hall.internal.Town.group;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.catalogue.Matter;

/** A matter for comprehensive windows of zone C, at every window of a hall. */
class DutiesTest {
    private final Town town = new Town();
    private final NumberedWindows windows = new NumberedWindows(town.kept, town.clock);
    private final Duties duties = new Duties(windows, town);
    private Matter matter;

    @BeforeEach
    void twoDepartmentsAreThere() {
        var commerce = Town.department("commerce", "C", "11361123MB0000019N", group(COMPREHENSIVE, 2), group(SEAL, 1));
        var projects = Town.department("projects", "G", "11361123MB0000713U", group(COMPREHENSIVE, 1));
        town.departments.add(commerce);
        town.departments.add(projects);
        windows.allot(commerce);
        windows.allot(projects);
        windows.add("C", 1, RESERVE, ADMINISTRATOR);
        windows.add("C", 1, EMERGENCY, ADMINISTRATOR);
        windows.add("G", 5, RESERVE, ADMINISTRATOR);
        windows.close("C02", ADMINISTRATOR, "午休");
        matter = town.brings(commerce, "permit", "COMMITTED", 5, "[]");
    }

    @ParameterizedTest
    @CsvSource({
        "C01,none",
        "C02,window-closed",
        "C03,window-of-other-kind",
        "C04,none",
        "C05,window-of-other-kind",
        "C06,window-unknown",
        "G01,window-elsewhere",
        "G02,window-elsewhere"
    })
    void aWindowTakesWhatItsZoneAndKindAreFor(String window, String objection) {
        assertEquals(
                objection,
                duties.objection(window, matter).map(fault -> fault.code()).orElse("none"));
    }

    @Test
    void theObjectionSaysWhy() {
        var fault = duties.objection("C02", matter).orElseThrow();

        assertEquals("/window", fault.pointer());
        assertEquals("Window C02 is closed at present: 午休.", fault.message().en());
        assertEquals(
                "C03 号窗口为 SEAL，该事项在 COMPREHENSIVE 窗口办理。",
                duties.objection("C03", matter).orElseThrow().message().zh());
    }
}
