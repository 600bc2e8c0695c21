package org.onewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.Matter.ClockStart;
import org.onewindow.catalogue.Matter.Limits;

/** source-inventory row 22: compression = 1 - promised / statutory. */
class CompressionTest {
    @ParameterizedTest
    @CsvSource({
        "20, WORKING_DAY, 5, WORKING_DAY, 75",
        "30, WORKING_DAY, 30, WORKING_DAY, 0",
        "7, CALENDAR_DAY, 3, WORKING_DAY, 40",
        "3, MONTH, 45, WORKING_DAY, 30",
        "3, WORKING_DAY, 0, WORKING_DAY, 100",
        "0, WORKING_DAY, 0, WORKING_DAY, 0"
    })
    void aPromiseIsShorterThanTheLawByAShareOfIt(
            int law, PeriodUnit lawUnit, int promise, PeriodUnit promiseUnit, int percent) {
        var limits = new Limits(
                new Period(law, lawUnit),
                null,
                new Period(promise, promiseUnit),
                ClockStart.ACCEPTANCE,
                List.of(),
                List.of());

        assertEquals(percent, limits.compression());
    }
}
