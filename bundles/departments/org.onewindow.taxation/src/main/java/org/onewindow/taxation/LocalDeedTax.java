package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The rate of deed tax that the province has fixed within 3% to 5% (契税法 art. 3). A centre sets its province's own by
 * configuration. Immutable and thread-safe.
 */
@Component(service = LocalDeedTax.class, configurationPid = "org.onewindow.taxation")
public final class LocalDeedTax {
    private static final BigDecimal LEAST = new BigDecimal("0.03");
    private static final BigDecimal MOST = new BigDecimal("0.05");

    private final List<Rate> rates;

    /** The component's properties. */
    public @interface Settings {
        /** Each entry is the first day of a rate and the rate in percent, such as {@code 2021-09-01 3}. */
        String[] deed_tax_rates() default {"2021-09-01 3"};
    }

    @Activate
    public LocalDeedTax(Settings settings) {
        this(List.of(settings.deed_tax_rates()));
    }

    /** @throws IllegalArgumentException when an entry is no date and percentage, or beyond the bounds of the law */
    LocalDeedTax(List<String> entries) {
        List<Start> starts = entries.stream()
                .map(Start::read)
                .sorted(Comparator.comparing(Start::from))
                .toList();
        if (starts.isEmpty()) {
            throw new IllegalArgumentException("a province has a rate of deed tax");
        }
        rates = IntStream.range(0, starts.size())
                .mapToObj(i -> starts.get(i).until(starts.stream().skip(i + 1L).map(Start::from)))
                .toList();
    }

    /** The rate for a contract of this day; empty before the first entry. */
    Optional<Rate> at(LocalDate signedOn) {
        return rates.stream().filter(rate -> rate.validity().covers(signedOn)).findFirst();
    }

    record Rate(BigDecimal rate, Validity validity) {}

    private record Start(LocalDate from, BigDecimal rate) {
        static Start read(String entry) {
            String[] parts = entry.strip().split("\\s+");
            if (parts.length != 2) {
                throw new IllegalArgumentException("a first day and a percentage are needed, not " + entry);
            }
            try {
                BigDecimal rate = new BigDecimal(parts[1]).movePointLeft(2);
                if (rate.compareTo(LEAST) < 0 || rate.compareTo(MOST) > 0) {
                    throw new IllegalArgumentException("deed tax is 3 to 5 percent (契税法 art. 3), not " + parts[1]);
                }
                return new Start(LocalDate.parse(parts[0]), rate);
            } catch (NumberFormatException | DateTimeException unreadable) {
                throw new IllegalArgumentException("neither a day nor a percentage: " + entry, unreadable);
            }
        }

        Rate until(Stream<LocalDate> next) {
            return new Rate(rate, new Validity(from, next.findFirst().map(day -> day.minusDays(1))));
        }
    }
}
