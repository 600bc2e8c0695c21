package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rates of deed tax (契税). The tax is owed from the day of the contract (契税法 art. 9), so the rate of that day
 * applies. A provision may also open itself to those whose tax was not yet declared when it came into force: then the
 * taxpayer may use it, and the lower rate is taken. Immutable and thread-safe.
 */
final class DeedTaxRates {
    private static final String LAW = "deed-tax-law";

    /**
     * The reduced rates for individuals who buy a dwelling. 财税〔2016〕23号 excepted the second home in Beijing, Shanghai,
     * Guangzhou and Shenzhen; a county is none of them. 公告2024年第16号 item 3 repeals it and is open to taxes not yet
     * declared on its first day.
     */
    private static final List<HomeRates> HOMES = List.of(
            new HomeRates(
                    Validity.between("2016-02-22", "2024-11-30"),
                    "deed-relief-2016-23",
                    new BigDecimal("90"),
                    Map.of(Home.ONLY, tier("0.01", "0.015"), Home.SECOND, tier("0.01", "0.02")),
                    false),
            new HomeRates(
                    Validity.since("2024-12-01"),
                    "deed-relief-2024-16",
                    new BigDecimal("140"),
                    Map.of(Home.ONLY, tier("0.01", "0.015"), Home.SECOND, tier("0.01", "0.02")),
                    true));

    private final LocalDeedTax local;

    DeedTaxRates(LocalDeedTax local) {
        this.local = local;
    }

    /**
     * What is acquired.
     *
     * @param base the tax base in CNY (契税法 art. 4), without VAT
     * @param area built area in m²; looked at for a relieved home only
     * @param declaredOn the day of declaration
     */
    record Acquisition(BigDecimal base, BigDecimal area, Home home, LocalDate signedOn, LocalDate declaredOn) {}

    /**
     * @param validity of the contract's day
     * @param areaLimit in m², the last area of the lower tier
     * @param forUndeclared whether earlier contracts may use it when their tax was not declared before its first day
     */
    private record HomeRates(
            Validity validity, String source, BigDecimal areaLimit, Map<Home, Tier> tiers, boolean forUndeclared) {
        boolean isOpenTo(Acquisition acquisition) {
            boolean undeclared = forUndeclared
                    && acquisition.signedOn().isBefore(validity.from())
                    && validity.covers(acquisition.declaredOn());
            return undeclared || validity.covers(acquisition.signedOn());
        }

        Assessment assess(Acquisition acquisition) {
            Tier tier = tiers.get(acquisition.home());
            boolean small = acquisition.area().compareTo(areaLimit) <= 0;
            return new Assessment(
                    acquisition.base(), small ? tier.upTo() : tier.above(), Money.ZERO, List.of(LAW, source), validity);
        }
    }

    private record Tier(BigDecimal upTo, BigDecimal above) {}

    private static Tier tier(String upTo, String above) {
        return new Tier(new BigDecimal(upTo), new BigDecimal(above));
    }

    /** The tax; empty when no rate is kept for the day. */
    Optional<Assessment> assess(Acquisition acquisition) {
        return acquisition.home().isRelieved() ? relieved(acquisition) : ordinary(acquisition);
    }

    private static Optional<Assessment> relieved(Acquisition acquisition) {
        Stream<Assessment> open =
                HOMES.stream().filter(rates -> rates.isOpenTo(acquisition)).map(rates -> rates.assess(acquisition));
        return open.min(Comparator.comparing(Assessment::rate));
    }

    private Optional<Assessment> ordinary(Acquisition acquisition) {
        return local.at(acquisition.signedOn())
                .map(rate -> new Assessment(
                        acquisition.base(), rate.rate(), Money.ZERO, List.of(LAW, "deed-local-rate"), rate.validity()));
    }
}
