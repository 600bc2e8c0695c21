package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void sevenMattersAreOffered() {
        assertEquals(
                List.of(
                        "employee-enrolment",
                        "housing-fund-withdrawal",
                        "medical-reimbursement",
                        "remote-medical-filing",
                        "senior-card",
                        "social-insurance-registration",
                        "unemployment-benefit"),
                centre().matters());
    }

    @Override
    protected List<String> otherDays() {
        return List.of("2025-01-02", "2028-01-03", "2039-12-31", "2045-06-01");
    }

    @Test
    void everyMatterIsRecordedWhenItsResultIsIssued() {
        for (String matter : centre().matters()) {
            assertEquals(Set.of("ISSUE"), centre().matter(matter).recorders().keySet(), matter);
        }
    }

    @Test
    void fourOrgansDecide() {
        assertEquals(4, centre().department().organs().size());
    }

    @Test
    void zoneBHasTwentyWindows() {
        assertEquals(
                20,
                centre().department().windows().stream()
                        .mapToInt(group -> group.count())
                        .sum());
    }
}
