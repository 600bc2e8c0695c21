package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void sevenMattersAreOffered() {
        assertEquals(
                List.of(
                        "company-change",
                        "company-deregistration",
                        "company-establishment",
                        "food-business-licence",
                        "name-declaration",
                        "seal-registration",
                        "sole-trader-establishment"),
                centre().matters());
    }

    /** The specimen changes a company of which the centre knows nothing, and does not touch everything. */
    @Override
    protected List<String> leftOpen(String matter) {
        return matter.equals("company-change") ? List.of("type", "legal-representative") : List.of();
    }

    @Test
    void twoOrgansDecide() {
        assertEquals(2, centre().department().organs().size());
    }

    @Test
    void zoneCHasTenWindows() {
        assertEquals(
                10,
                centre().department().windows().stream()
                        .mapToInt(group -> group.count())
                        .sum());
    }
}
