package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Vehicle purchase tax (车辆购置税): 10% of the price before VAT (车辆购置税法 art. 4, 5), less the relief of the day of
 * acquisition, which is the day its invoice or customs payment was issued (公告2023年第10号). Immutable and thread-safe.
 */
final class VehicleTaxRates {
    private static final String LAW = "vehicle-tax-law";
    private static final BigDecimal RATE = new BigDecimal("0.1");
    private static final Validity LAW_IN_FORCE = Validity.since("2019-07-01");

    /**
     * The first day that is kept. Before it, small cars were halved for a while by displacement and price
     * (公告2022年第20号); such a late declaration is for a tax officer.
     */
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final List<Relief> RELIEFS = List.of(
            of(VehicleKind.NEW_ENERGY, "2023-01-01", "2023-12-31", WHOLE, null, "new-energy-2022-27"),
            of(VehicleKind.NEW_ENERGY, "2024-01-01", "2025-12-31", WHOLE, "30000", "new-energy-2023-10"),
            of(VehicleKind.NEW_ENERGY, "2026-01-01", "2027-12-31", HALF, "15000", "new-energy-2023-10"),
            of(VehicleKind.NEW_ENERGY_COMMERCIAL, "2023-01-01", "2023-12-31", WHOLE, null, "new-energy-2022-27"),
            of(VehicleKind.NEW_ENERGY_COMMERCIAL, "2024-01-01", "2025-12-31", WHOLE, null, "new-energy-2023-10"),
            of(VehicleKind.NEW_ENERGY_COMMERCIAL, "2026-01-01", "2027-12-31", HALF, null, "new-energy-2023-10"),
            of(VehicleKind.TRAILER, "2023-01-01", "2023-12-31", HALF, null, "trailer-2021-6"),
            of(VehicleKind.TRAILER, "2024-01-01", "2027-12-31", HALF, null, "trailer-2023-47"));

    private VehicleTaxRates() {}

    /**
     * @param share of the tax that is not collected
     * @param most in CNY for each vehicle; empty when there is no ceiling
     */
    private record Relief(
            VehicleKind kind, Validity validity, BigDecimal share, Optional<BigDecimal> most, String source) {
        BigDecimal of(BigDecimal tax) {
            BigDecimal reduction = Money.toCent(tax.multiply(share));
            return most.map(reduction::min).map(Money::toCent).orElse(reduction);
        }
    }

    private static Relief of(
            VehicleKind kind, String from, String until, BigDecimal share, String most, String source) {
        return new Relief(
                kind,
                Validity.between(from, until),
                share,
                Optional.ofNullable(most).map(BigDecimal::new),
                source);
    }

    /** The tax on a price before VAT; empty when the rules of the day are not kept. */
    static Optional<Assessment> assess(BigDecimal price, VehicleKind kind, LocalDate acquiredOn) {
        if (acquiredOn.isBefore(FIRST_DAY)) {
            return Optional.empty();
        }
        var full = new Assessment(price, RATE, Money.ZERO, List.of(LAW), LAW_IN_FORCE);
        return Optional.of(RELIEFS.stream()
                .filter(relief -> relief.kind() == kind && relief.validity().covers(acquiredOn))
                .findFirst()
                .map(relief -> new Assessment(
                        price, RATE, relief.of(full.tax()), List.of(LAW, relief.source()), relief.validity()))
                .orElse(full));
    }
}
