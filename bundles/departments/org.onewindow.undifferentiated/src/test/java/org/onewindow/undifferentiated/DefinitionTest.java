package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.Matter;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void eightMattersAreOffered() {
        assertEquals(
                List.of(
                        "association-registration",
                        "private-school",
                        "public-place-health-licence",
                        "road-freight-licence",
                        "road-occupation-permit",
                        "teacher-qualification",
                        "tree-felling-licence",
                        "water-intake-permit"),
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
    void teachersAreQualifiedAfterTheClosingDayOfSpringOrAutumn() {
        var limits = centre().matter("teacher-qualification").limits();

        assertEquals(Matter.ClockStart.CLOSING_DATE, limits.clockStart());
        assertEquals(List.of(MonthDay.of(6, 30), MonthDay.of(11, 30)), limits.closings());
    }

    @Test
    void aHygieneLicenceIsValidForFourYearsAndNeedsASurvey() {
        var matter = centre().matter("public-place-health-licence");

        assertEquals(
                new Period(48, PeriodUnit.MONTH), matter.result().certificate().validity());
        assertEquals(
                List.of("on-site-survey"),
                matter.limits().grounds().stream().map(Matter.Ground::code).toList());
    }

    @Test
    void sevenOrgansDecide() {
        assertEquals(7, centre().department().organs().size());
    }

    @Test
    void zoneDHasSixWindows() {
        assertEquals(
                6,
                centre().department().windows().stream()
                        .mapToInt(group -> group.count())
                        .sum());
    }
}
