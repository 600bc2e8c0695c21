package org.onewindow.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 18);

    @Test
    void holdsRegionDaySerialAndACheckDigit() {
        var number = CaseNumber.of("361123", DAY, 17);
        assertEquals("3611232026091800017", number.substring(0, 19));
        assertEquals(20, number.length());
        assertTrue(CaseNumber.isValid(number));
    }

    @Test
    void everySingleWrongDigitIsFound() {
        var number = CaseNumber.of("361123", DAY, 4711);
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = number.substring(0, i) + digit + number.substring(i + 1);
                assertEquals(wrong.equals(number), CaseNumber.isValid(wrong), wrong);
            }
        }
    }

    @Test
    void whatIsNotANumberIsNotValid() {
        assertFalse(CaseNumber.isValid(null));
        assertFalse(CaseNumber.isValid(""));
        assertFalse(CaseNumber.isValid("3611232026091800017"));
        assertFalse(CaseNumber.isValid("３６１１２３２０２６０９１８０００１７１"));
    }

    @Test
    void serialsAndRegionsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of("361123", DAY, 0));
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of("361123", DAY, 100_000));
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of("36112", DAY, 1));
    }
}
