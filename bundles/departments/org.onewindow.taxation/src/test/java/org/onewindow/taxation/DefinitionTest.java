package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void sevenMattersAreOffered() {
        assertEquals(
                List.of(
                        "deed-tax",
                        "invoice-types",
                        "stamp-duty",
                        "tax-clearance",
                        "tax-registration-information",
                        "vat-invoice-limit",
                        "vehicle-purchase-tax"),
                centre().matters());
    }

    /** The form does not insist on the number of the unit. */
    @Override
    protected List<String> leftOpen(String matter) {
        return matter.equals("deed-tax") ? List.of("unit-number") : List.of();
    }

    @Test
    void oneOrganDecides() {
        assertEquals(1, centre().department().organs().size());
    }

    @Test
    void zoneEHasTwentyWindowsOnTheFourthFloor() {
        assertEquals(
                List.of("COMPREHENSIVE 4 16", "EMERGENCY 4 4"),
                centre().department().windows().stream()
                        .map(group -> group.kind() + " " + group.floor() + " " + group.count())
                        .toList());
    }
}
