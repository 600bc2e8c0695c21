package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.testkit.TestCentre;

class ProjectCodeTest {
    private final TestCentre centre = new TestCentre();
    private final ProjectCodes codes = new ProjectCodes("361123");

    @Test
    void aCodeSaysTheMonthInWhichItWasGiven() {
        assertEquals(Optional.of(YearMonth.of(2026, 1)), new ProjectCode("2601-361123-04-01-123456").givenIn());
        assertEquals(Optional.of(YearMonth.of(2020, 12)), new ProjectCode("2012-361123-04-01-123456").givenIn());
    }

    @Test
    void anEarlyCodeSaysTheYearOnly() {
        assertEquals(Optional.of(YearMonth.of(2017, 1)), new ProjectCode("2017-361123-33-03-123456").givenIn());
        assertEquals(Optional.of(YearMonth.of(2020, 1)), new ProjectCode("2020-361123-33-03-123456").givenIn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2613-361123-04-01-123456",
                "2600-361123-04-01-123456",
                "2021-361123-04-01-123456",
                "1512-361123-04-01-123456",
                "2601-36112-04-01-1234567",
                "2601361123040112345600",
                "2601-361123-04-01-12345",
                "2601-361123-04-01-123456 ",
                "<b>2601-361123-04-01-12</b>"
            })
    void anythingElseIsNoCode(String text) {
        assertFalse(ProjectCode.isWellFormed(text));
    }

    @Test
    void everyDayAndSerialOfAMonthHasACodeOfItsOwn() {
        var seen = new HashSet<String>();
        for (int day = 1; day <= 31; day++) {
            for (int serial = 1; serial <= 1000; serial++) {
                String code = first("2026-01-%02d".formatted(day), serial);
                assertTrue(ProjectCode.isWellFormed(code), code);
                assertTrue(seen.add(code), code);
            }
        }
    }

    @Test
    void theSixDigitsComeFromDayAndSerial() {
        assertEquals("2601-361123-04-01-000001", first("2026-01-01", 1));
        assertEquals("2601-361123-04-01-960007", first("2026-01-31", 7));
    }

    @Test
    void aTechnicalTransformationHasATypeOfItsOwn() {
        var step = centre.specimen("project-filing")
                .set("/form/projectType", "TECHNICAL_TRANSFORMATION")
                .step("ISSUE", 1);
        assertTrue(codes.candidates(step).findFirst().orElseThrow().startsWith("2603-361123-04-02-"));
    }

    @Test
    void theLastSerialOfADayDoesNotRunIntoTheNextDay() {
        assertNotEquals(first("2026-01-01", 31_999), first("2026-01-02", 1));
    }

    @Test
    void aFormWithAWrongCodeIsAFault() {
        var filing = centre.specimen("project-filing").on("2026-03-02");
        var rule = centre.component(ProjectNew.class);
        assertEquals(
                List.of("/form/projectCode project-code-shape"),
                filing.set("/form/projectCode", "2613-361123-04-01-123456").findings(rule));
        assertEquals(
                List.of("/form/projectCode project-code-future"),
                filing.set("/form/projectCode", "2604-361123-04-01-123456").findings(rule));
        assertEquals(
                List.of(),
                filing.set("/form/projectCode", "2603-361123-04-01-123456").findings(rule));
    }

    private String first(String receivedOn, int serial) {
        var step = centre.specimen("project-filing").on(receivedOn).step("ISSUE", serial);
        return codes.candidates(step).findFirst().orElseThrow();
    }
}
