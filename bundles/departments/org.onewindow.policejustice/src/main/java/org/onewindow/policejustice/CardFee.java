package org.onewindow.policejustice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a second-generation identity card costs (工本费), as a table of the notices in force. The day that decides is that
 * of the application.
 */
final class CardFee {
    /** The Resident Identity Card Law is in force from here on; there is no rate before. */
    static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);

    private static final LocalDate FIRST_CARD_FREE = LocalDate.of(2018, 4, 1);

    private static final List<Rate> RATES = List.of(
            new Rate(EnumSet.of(CardGround.FIRST), FIRST_DAY, FIRST_CARD_FREE.minusDays(1), "20.00", "fagai-2003-2322"),
            // The State Council's meeting of 2018-04-04 stopped the fee from 1 April.
            new Rate(EnumSet.of(CardGround.FIRST), FIRST_CARD_FREE, LocalDate.MAX, "0.00", "first-card-2018"),
            new Rate(
                    EnumSet.of(CardGround.EXPIRED, CardGround.NAME_CHANGED),
                    FIRST_DAY,
                    LocalDate.MAX,
                    "20.00",
                    "fagai-2003-2322"),
            new Rate(
                    EnumSet.of(CardGround.LOST, CardGround.DAMAGED),
                    FIRST_DAY,
                    LocalDate.MAX,
                    "40.00",
                    "fagai-2003-2322"),
            new Rate(EnumSet.of(CardGround.ERROR), FIRST_DAY, LocalDate.MAX, "0.00", "identity-card-law-11"));

    private CardFee() {}

    /**
     * One line of the table.
     *
     * @param from the first day
     * @param until the last day; {@link LocalDate#MAX} while it is in force
     * @param amount in CNY, two decimals
     * @param source the key of the source's title, under {@code source.} in this package's messages
     */
    record Rate(Set<CardGround> grounds, LocalDate from, LocalDate until, BigDecimal amount, String source) {
        Rate {
            grounds = Set.copyOf(grounds);
        }

        Rate(Set<CardGround> grounds, LocalDate from, LocalDate until, String amount, String source) {
            this(grounds, from, until, new BigDecimal(amount), source);
        }

        private boolean covers(CardGround ground, LocalDate day) {
            return grounds.contains(ground) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Empty before {@link #FIRST_DAY}. */
    static Optional<Rate> of(CardGround ground, LocalDate day) {
        return RATES.stream().filter(rate -> rate.covers(ground, day)).findFirst();
    }
}
