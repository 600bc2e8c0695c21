package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

/** A company on its way from the window into the register. */
class EstablishmentTest {
    private final TestCentre centre = new TestCentre();
    private final Specimen company = centre.specimen("company-establishment");

    @Test
    void aTradeNameOfOneCharacterIsNotFiled() {
        var filed = centre.file(company.set("/form/name/tradeName", "云"));
        assertEquals(List.of("/form/name/tradeName name-trade-too-short"), filed.faults());
    }

    @Test
    void theCompanyIsEnteredWhenItsLicenceIsHandedOut() {
        var filed = centre.file(company).accept().review().grant();
        assertTrue(centre.registers().entries("enterprises").isEmpty());
        filed.issue();
        String code = filed.result().get("creditCode");
        assertEquals(code, centre.registers().entries("enterprises").get(0).key());
    }

    @Test
    void aNameIsGivenOnlyOnce() {
        centre.file(company).carry();
        assertEquals(List.of("/form/name name-taken"), centre.file(company).faults());
    }

    @Test
    void theHolidayOfLabourDayDoesNotCount() {
        var filed = centre.file(company.on("2025-04-30")).accept();
        assertEquals(LocalDate.of(2025, 5, 6), filed.file().dates().dueOn());
    }
}
