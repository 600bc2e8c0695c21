package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rates of stamp duty (印花税法, annex), by the day a document was made (art. 15), and the relief for small taxpayers
 * (公告2023年第12号 item 2). Immutable and thread-safe.
 */
final class StampDutyRates {
    private static final String LAW = "stamp-duty-law";
    private static final Validity IN_FORCE = Validity.since("2022-07-01");

    private static final List<Rate> RATES = List.of(
            rate("0.00005", StampItem.LOAN, StampItem.FINANCE_LEASE),
            rate(
                    "0.0003",
                    StampItem.SALE,
                    StampItem.WORK,
                    StampItem.CONSTRUCTION,
                    StampItem.TRANSPORT,
                    StampItem.TECHNOLOGY,
                    StampItem.INTELLECTUAL_PROPERTY_TRANSFER),
            rate("0.001", StampItem.LEASE, StampItem.CUSTODY, StampItem.STORAGE, StampItem.PROPERTY_INSURANCE),
            rate("0.0005", StampItem.LAND_GRANT, StampItem.REAL_ESTATE_TRANSFER, StampItem.EQUITY_TRANSFER),
            rate("0.00025", StampItem.BUSINESS_BOOKS));

    private static final String SMALL = "small-relief-2023-12";
    private static final Validity SMALL_IN_FORCE = Validity.between("2023-01-01", "2027-12-31");
    private static final BigDecimal SMALL_SHARE = new BigDecimal("0.5");

    private StampDutyRates() {}

    private record Rate(BigDecimal rate, Set<StampItem> items, Validity validity) {}

    private static Rate rate(String rate, StampItem... items) {
        return new Rate(new BigDecimal(rate), Set.of(items), IN_FORCE);
    }

    /**
     * The duty on one document; empty when no rate is kept for its day.
     *
     * @param amount in CNY, without VAT that the document states apart (art. 5)
     * @param small whether the relief for small taxpayers is claimed; it holds by the document's day
     */
    static Optional<Assessment> assess(BigDecimal amount, StampItem item, LocalDate madeOn, boolean small) {
        return RATES.stream()
                .filter(rate -> rate.items().contains(item) && rate.validity().covers(madeOn))
                .findFirst()
                .map(rate -> new Assessment(amount, rate.rate(), Money.ZERO, List.of(LAW), rate.validity()))
                .map(full -> small && SMALL_IN_FORCE.covers(madeOn) ? halved(full) : full);
    }

    private static Assessment halved(Assessment full) {
        BigDecimal reduction = Money.toCent(full.tax().multiply(SMALL_SHARE));
        return new Assessment(full.base(), full.rate(), reduction, List.of(LAW, SMALL), SMALL_IN_FORCE);
    }
}
