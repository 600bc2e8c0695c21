package org.onewindow.hall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.access.testing.Refusals.assertRefused;
import static org.onewindow.access.testing.Refusals.faults;
import static org.onewindow.catalogue.WindowKind.CITIZEN;
import static org.onewindow.catalogue.WindowKind.COMPREHENSIVE;
import static org.onewindow.catalogue.WindowKind.EMERGENCY;
import static org.onewindow.catalogue.WindowKind.JUSTICE;
import static org.onewindow.catalogue.WindowKind.POLICE;
import static org.onewindow.catalogue.WindowKind.RESERVE;
import static org.onewindow.catalogue.WindowKind.SEAL;
import static org.onewindow.catalogue.WindowKind.TAX_FEE;
import static org.onewindow.hall.internal.Town.ADMINISTRATOR;
import static org.onewindow.hall.internal.Town.group;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.hall.Window;

class WindowsTest {
    private final Town town = new Town();
    private NumberedWindows windows = opened();

    @Test
    void theCountyOfTheSourceHas108Windows() {
        allot("realestate", "A", group(COMPREHENSIVE, 10), group(RESERVE, 3), group(TAX_FEE, 2), group(CITIZEN, 7));
        allot("socialservices", "B", group(COMPREHENSIVE, 16), group(RESERVE, 4));
        allot("commerce", "C", group(COMPREHENSIVE, 8), group(RESERVE, 1), group(SEAL, 1));
        allot("undifferentiated", "D", group(COMPREHENSIVE, 5), group(EMERGENCY, 1));
        allot("taxation", "E", group(COMPREHENSIVE, 16), group(EMERGENCY, 4));
        allot("policejustice", "F", group(POLICE, 16), group(JUSTICE, 8));
        allot("projects", "G", group(COMPREHENSIVE, 6));

        assertEquals(108, windows.list().size());
        assertEquals(
                new Window("A01", "A", 1, COMPREHENSIVE, "realestate", null),
                windows.list().get(0));
        assertEquals(CITIZEN, windows.find("A22").orElseThrow().kind());
        assertEquals(RESERVE, windows.find("C09").orElseThrow().kind());
        assertEquals("G06", windows.list().get(107).number());
    }

    @Test
    void aWindowKeepsItsNumberOverReleasesAndRestarts() {
        allot("commerce", "C", group(COMPREHENSIVE, 3), group(SEAL, 1));

        allot("commerce", "C", group(SEAL, 1), group(COMPREHENSIVE, 4));
        windows = opened();

        assertEquals(
                List.of("C01 COMPREHENSIVE", "C02 COMPREHENSIVE", "C03 COMPREHENSIVE", "C04 SEAL", "C05 COMPREHENSIVE"),
                numbers());
    }

    @Test
    void ofTooManyTheLastGoAndTheirNumbersServeTheSameZoneAgain() {
        allot("commerce", "C", group(COMPREHENSIVE, 4), group(SEAL, 1));

        allot("commerce", "C", group(COMPREHENSIVE, 2), group(SEAL, 1));
        assertEquals(List.of("C01 COMPREHENSIVE", "C02 COMPREHENSIVE", "C05 SEAL"), numbers());
        windows.add("A", 1, RESERVE, ADMINISTRATOR);
        windows.add("C", 1, RESERVE, ADMINISTRATOR);

        assertEquals(
                List.of("A01 RESERVE", "C01 COMPREHENSIVE", "C02 COMPREHENSIVE", "C03 RESERVE", "C05 SEAL"), numbers());
    }

    @Test
    void aWindowThatMovesToAnotherFloorKeepsItsNumber() {
        allot("commerce", "C", group(COMPREHENSIVE, 2));
        windows.close("C02", ADMINISTRATOR, "检修");

        allot("commerce", "C", new WindowGroup(COMPREHENSIVE, 4, 2));

        assertEquals(
                List.of("C01 4", "C02 4"),
                windows.list().stream()
                        .map(window -> window.number() + " " + window.floor())
                        .toList());
        assertEquals("检修", windows.find("C02").orElseThrow().closed().reason());
    }

    @Test
    void aDepartmentThatMovesToAnotherZoneGetsNumbersOfThatZone() {
        allot("commerce", "C", group(COMPREHENSIVE, 2));

        allot("commerce", "D", group(COMPREHENSIVE, 2));

        assertEquals(List.of("D01 COMPREHENSIVE", "D02 COMPREHENSIVE"), numbers());
    }

    @Test
    void the121stIsRefusedWhoeverBringsIt() {
        allot("commerce", "C", group(COMPREHENSIVE, 119));
        windows.add("C", 1, EMERGENCY, ADMINISTRATOR);
        assertEquals("C120 EMERGENCY", numbers().get(119));

        var refused =
                assertRefused(Kind.CONFLICT, "windows-over-cap", () -> windows.add("A", 1, RESERVE, ADMINISTRATOR));
        assertTrue(
                refused.detail().en().contains("121") && refused.detail().en().contains("120"));
        assertRefused(Kind.CONFLICT, "windows-over-cap", () -> allot("projects", "G", group(COMPREHENSIVE, 1)));
        assertRefused(Kind.CONFLICT, "windows-over-cap", () -> allot("commerce", "C", group(COMPREHENSIVE, 120)));
        assertEquals(120, windows.list().size());
    }

    @Test
    void aPlanCountsWhatEverybodyElseHas() {
        allot("commerce", "C", group(COMPREHENSIVE, 10));
        allot("projects", "G", group(COMPREHENSIVE, 6));
        windows.add("C", 1, RESERVE, ADMINISTRATOR);

        assertEquals(19, windows.after("commerce", List.of(group(COMPREHENSIVE, 8), group(SEAL, 4))));
        assertEquals(22, windows.after("taxation", List.of(group(COMPREHENSIVE, 5))));
    }

    @Test
    void aDepartmentThatLeavesTakesItsWindowsAndNotTheAdded() {
        allot("commerce", "C", group(COMPREHENSIVE, 2));
        windows.add("C", 1, RESERVE, ADMINISTRATOR);

        windows.free("commerce");

        assertEquals(List.of("C03 RESERVE"), numbers());
    }

    @Test
    void onlyWhatAnAdministratorAddedCanBeRemoved() {
        allot("commerce", "C", group(COMPREHENSIVE, 1));
        windows.add("C", 1, RESERVE, ADMINISTRATOR);

        windows.remove("C02", ADMINISTRATOR);

        assertRefused(Kind.CONFLICT, "window-of-department", () -> windows.remove("C01", ADMINISTRATOR));
        assertRefused(Kind.NOT_FOUND, "window-unknown", () -> windows.remove("C02", ADMINISTRATOR));
        assertEquals(List.of("C01 COMPREHENSIVE"), numbers());
    }

    @Test
    void whatCannotBeAddedIsToldAllAtOnce() {
        var refused =
                assertRefused(Kind.INVALID, "window-faulty", () -> windows.add("H", 100, COMPREHENSIVE, ADMINISTRATOR));

        assertEquals(
                List.of("/zone zone-unknown", "/floor floor-unknown", "/kind window-kind-declared"), faults(refused));
    }

    @Test
    void aWindowIsClosedForAReasonUntilItIsOpened() {
        allot("commerce", "C", group(COMPREHENSIVE, 1));

        windows.close("C01", ADMINISTRATOR, "设备检修");
        windows = opened();

        var closed = windows.find("C01").orElseThrow().closed();
        assertEquals("设备检修 lin", closed.reason() + " " + closed.by());
        assertEquals(town.clock.instant(), closed.at());
        assertTrue(windows.open("C01", ADMINISTRATOR).open());
        assertTrue(windows.find("C01").orElseThrow().open());
        assertRefused(Kind.NOT_FOUND, "window-unknown", () -> windows.close("C02", ADMINISTRATOR, "检修"));
    }

    private NumberedWindows opened() {
        return new NumberedWindows(town.kept, town.clock);
    }

    private void allot(String id, String zone, WindowGroup... groups) {
        windows.allot(department(id, zone, groups));
    }

    private static Department department(String id, String zone, WindowGroup... groups) {
        return Town.department(id, zone, "11361123MB0000019N", groups);
    }

    private List<String> numbers() {
        return windows.list().stream()
                .map(window -> window.number() + " " + window.kind())
                .toList();
    }
}
