package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.testkit.TestCentre;

class CardFeeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "FIRST, 2004-01-01, 20.00",
        "FIRST, 2018-03-31, 20.00",
        "FIRST, 2018-04-01, 0.00",
        "EXPIRED, 2018-03-31, 20.00",
        "EXPIRED, 2018-04-01, 20.00",
        "NAME_CHANGED, 2026-03-02, 20.00",
        "DAMAGED, 2004-01-01, 40.00",
        "LOST, 2026-03-02, 40.00",
        "ERROR, 2026-03-02, 0.00"
    })
    void theFeeIsThatOfTheDay(CardGround ground, LocalDate day, BigDecimal amount) {
        assertEquals(amount, CardFee.of(ground, day).orElseThrow().amount());
    }

    @ParameterizedTest
    @EnumSource(CardGround.class)
    void thereIsOneRateOnEveryDaySinceTheFirst(CardGround ground) {
        assertTrue(CardFee.of(ground, CardFee.FIRST_DAY.minusDays(1)).isEmpty());
        assertTrue(CardFee.of(ground, CardFee.FIRST_DAY).isPresent());
        assertTrue(CardFee.of(ground, LocalDate.of(2199, 12, 31)).isPresent());
    }

    @Test
    void theDeclaredFeesAreTheTablesOfToday() {
        Set<BigDecimal> declared = new TestCentre()
                .matter("identity-card").fees().stream()
                        .map(fee -> fee.min())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<BigDecimal> charged = Arrays.stream(CardGround.values())
                .map(ground -> CardFee.of(ground, TODAY).orElseThrow().amount())
                .filter(amount -> amount.signum() > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(charged, declared);
    }
}
