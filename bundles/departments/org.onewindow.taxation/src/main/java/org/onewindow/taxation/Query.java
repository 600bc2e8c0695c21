package org.onewindow.taxation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/**
 * The parameters of one request. What can't be used is collected, so that {@link #refuseFaults()} tells everything at
 * once: MALFORMED with the code of the first fault, {@code parameter} with its name, as the centre's own endpoints
 * do, and all faults, each pointing to {@code /<parameter>}. Not thread-safe.
 */
final class Query {
    private static final Messages MESSAGES = Messages.of(Query.class);
    /** At most 999,999,999,999.99. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final List<Fault> faults = new ArrayList<>();

    /** A number above 0 with at most two decimals; empty when that is a fault or it is not there. */
    Optional<BigDecimal> number(String name, String value) {
        return given(value).flatMap(text -> {
            if (!NUMBER.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
                fault(name, "parameter-number");
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text));
        });
    }

    /** A date of this or the last century; empty when that is a fault or it is not there. */
    Optional<LocalDate> date(String name, String value) {
        return given(value).flatMap(text -> {
            Optional<LocalDate> date = parse(text).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
            if (date.isEmpty()) {
                fault(name, "parameter-date");
            }
            return date;
        });
    }

    /** One of the names of an enumeration; empty when that is a fault or it is not there. */
    <E extends Enum<E>> Optional<E> choice(String name, String value, Class<E> type) {
        return given(value).flatMap(text -> {
            Optional<E> known = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst();
            if (known.isEmpty()) {
                String names =
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
                fault(name, "parameter-choice", names);
            }
            return known;
        });
    }

    /** Says that a parameter has to be there. */
    void require(String name, String value) {
        if (given(value).isEmpty()) {
            fault(name, "parameter-missing");
        }
    }

    /** @throws ProblemException when there were faults */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            throw new ProblemException(new Problem(
                    Kind.MALFORMED,
                    first.code(),
                    first.message(),
                    faults,
                    Map.of("parameter", first.pointer().substring(1))));
        }
    }

    void fault(String name, String code, Object... arguments) {
        var all = new ArrayList<Object>(List.of(name));
        all.addAll(List.of(arguments));
        faults.add(new Fault("/" + name, code, MESSAGES.text(code, all.toArray())));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
