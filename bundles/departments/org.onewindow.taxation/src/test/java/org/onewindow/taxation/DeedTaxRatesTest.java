package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.taxation.DeedTaxRates.Acquisition;

class DeedTaxRatesTest {
    private final DeedTaxRates rates = new DeedTaxRates(new LocalDeedTax(List.of("2021-09-01 3", "2027-01-01 4")));

    @ParameterizedTest
    @CsvSource({
        "ONLY,   140,    2024-12-01, 1%",
        "ONLY,   140.01, 2024-12-01, 1.5%",
        "SECOND, 140,    2024-12-01, 1%",
        "SECOND, 140.01, 2024-12-01, 2%",
        "ONLY,   90,     2024-11-30, 1%",
        "ONLY,   90.01,  2024-11-30, 1.5%",
        "ONLY,   140,    2024-11-30, 1.5%",
        "SECOND, 90,     2024-11-30, 1%",
        "SECOND, 90.01,  2024-11-30, 2%",
        "ONLY,   90,     2016-02-22, 1%",
        "ONLY,   90,     2016-02-21, none",
        "OTHER,  500,    2021-08-31, none",
        "OTHER,  500,    2021-09-01, 3%",
        "OTHER,  50,     2026-12-31, 3%",
        "OTHER,  50,     2027-01-01, 4%",
        "ONLY,   50,     2027-01-01, 1%"
    })
    void theRateIsThatOfTheContractsDay(Home home, BigDecimal area, LocalDate signedOn, String rate) {
        assertEquals(rate, rate(home, area, signedOn, signedOn));
    }

    @ParameterizedTest
    @CsvSource({
        "ONLY,   140,    2024-11-30, 2024-11-30, 1.5%",
        "ONLY,   140,    2024-11-30, 2024-12-01, 1%",
        "SECOND, 140,    2020-05-06, 2026-03-02, 1%",
        "SECOND, 140.01, 2020-05-06, 2026-03-02, 2%",
        "ONLY,   90,     2010-01-01, 2026-03-02, 1%",
        "OTHER,  50,     2020-05-06, 2026-03-02, none"
    })
    void whoHadNotDeclaredByTheFirstOfDecember2024MayUseTheNewRates(
            Home home, BigDecimal area, LocalDate signedOn, LocalDate declaredOn, String rate) {
        assertEquals(rate, rate(home, area, signedOn, declaredOn));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 10000.00", "999999.49, 9999.99", "999999.50, 10000.00", "0.49, 0.00", "0.50, 0.01"})
    void theTaxIsRoundedHalfUpToTheCent(BigDecimal price, BigDecimal tax) {
        var acquisition =
                new Acquisition(price, BigDecimal.TEN, Home.ONLY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1));
        assertEquals(tax, rates.assess(acquisition).orElseThrow().payable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-09-01 2.99", "2021-09-01 5.01", "2021-09-01", "3", "2021-02-30 3", "2021-09-01 three", ""})
    void aLocalRateBeyondTheLawIsRefused(String entry) {
        assertThrows(IllegalArgumentException.class, () -> new LocalDeedTax(List.of(entry)));
    }

    @Test
    void theBoundsOfTheLawAreLocalRates() {
        var local = new LocalDeedTax(List.of("2022-01-01 5", "2021-09-01 3"));
        assertEquals(
                new BigDecimal("0.03"),
                local.at(LocalDate.of(2021, 12, 31)).orElseThrow().rate());
        assertEquals(
                new BigDecimal("0.05"),
                local.at(LocalDate.of(2022, 1, 1)).orElseThrow().rate());
    }

    @Test
    void aProvinceWithoutARateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LocalDeedTax(List.of()));
    }

    private String rate(Home home, BigDecimal area, LocalDate signedOn, LocalDate declaredOn) {
        return rates.assess(new Acquisition(BigDecimal.TEN, area, home, signedOn, declaredOn))
                .map(assessed -> Money.percent(assessed.rate()))
                .orElse("none");
    }
}
