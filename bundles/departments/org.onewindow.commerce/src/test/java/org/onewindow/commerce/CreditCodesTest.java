package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.onewindow.api.identity.CreditCode;

class CreditCodesTest {
    private final CreditCodes codes = new CreditCodes("361123");

    @Test
    void everyDayAndSerialHasACodeOfItsOwnWithBothChecksRight() {
        var seen = new HashSet<String>();
        LocalDate day = LocalDate.of(2025, 12, 1);
        for (int days = 0; days < 60; days++) {
            for (int serial = 1; serial <= 1000; serial++) {
                String code = first(CreditCodes.COMPANY, day.plusDays(days), serial);
                assertTrue(seen.add(code), code);
                assertTrue(CreditCode.hasValidCheck(code), code);
                assertEquals(CreditCodes.organisationCheck(code.substring(8, 16)), code.charAt(16), code);
            }
        }
    }

    @Test
    void theLastSerialOfADayDoesNotRunIntoTheNextDay() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertNotEquals(first(CreditCodes.COMPANY, day, 29_999), first(CreditCodes.COMPANY, day.plusDays(1), 0));
    }

    @Test
    void aCodeSaysCategoryAndDivision() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertTrue(first(CreditCodes.COMPANY, day, 1).startsWith("91361123MA"));
        assertTrue(first(CreditCodes.SOLE_TRADER, day, 1).startsWith("92361123MA"));
    }

    @Test
    void theCheckOfAnOrganisationCodeFollowsTheStandard() {
        // The standard's own example (GB 11714-1997).
        assertEquals('X', CreditCodes.organisationCheck("D2143569"));
    }

    private String first(String category, LocalDate day, int serial) {
        return codes.candidates(category, day, serial).findFirst().orElseThrow();
    }
}
