package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fee for occupying an urban road, by m² and day (城市道路管理条例 art. 37). The province sets the rates: these are
 * examples until a centre has confirmed its own. Pure functions.
 */
final class OccupationFee {
    /** A later row of the same purpose takes the place of the earlier one from its first day on. */
    private static final List<Rate> RATES = List.of(
            new Rate(Purpose.CONSTRUCTION, LocalDate.of(2020, 1, 1), new BigDecimal("0.50"), "example"),
            new Rate(Purpose.COMMERCIAL, LocalDate.of(2020, 1, 1), new BigDecimal("0.80"), "example"),
            new Rate(Purpose.PUBLIC_WELFARE, LocalDate.of(2020, 1, 1), new BigDecimal("0.30"), "example"));

    private static final int CENTS = 2;

    /** What a road is occupied for. */
    enum Purpose {
        CONSTRUCTION,
        COMMERCIAL,
        PUBLIC_WELFARE
    }

    /**
     * A rate.
     *
     * @param from the first day on which it holds
     * @param perSquareMetreAndDay in CNY
     * @param source the key of the text that says where it comes from
     */
    record Rate(Purpose purpose, LocalDate from, BigDecimal perSquareMetreAndDay, String source) {
        /**
         * The fee in CNY, rounded to the cent.
         *
         * @param area in m²
         */
        BigDecimal fee(BigDecimal area, int days) {
            return perSquareMetreAndDay
                    .multiply(area)
                    .multiply(BigDecimal.valueOf(days))
                    .setScale(CENTS, RoundingMode.HALF_UP);
        }
    }

    private OccupationFee() {}

    /** The rate on a day; empty before the first one. */
    static Optional<Rate> rate(Purpose purpose, LocalDate on) {
        return RATES.stream()
                .filter(rate -> rate.purpose() == purpose && !rate.from().isAfter(on))
                .max(Comparator.comparing(Rate::from));
    }

    static List<Rate> rates() {
        return RATES;
    }
}
