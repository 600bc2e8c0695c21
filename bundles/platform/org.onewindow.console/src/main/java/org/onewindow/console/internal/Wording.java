package org.onewindow.console.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** Turns texts and values into what a person reads, in one language. */
final class Wording {
    static final Messages TEXTS = Messages.of(Wording.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Locale language;

    Wording(Locale language) {
        this.language = language;
    }

    String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments).in(language);
    }

    /** A value for people: enums by their names in this language, instants in the centre's time, "-" for nothing. */
    String show(Object value) {
        if (value == null || "".equals(value)) {
            return "-";
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty()
                    ? "-"
                    : items.stream().map(this::show).collect(Collectors.joining(text("list.comma")));
        }
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof Enum<?> constant) {
            return text(key(constant));
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "yes" : "no");
        }
        if (value instanceof Period period) {
            return period.length() == 0 ? text("period.on-the-spot") : text("period." + period.unit(), period.length());
        }
        return value instanceof Instant at ? MOMENT.format(at.atZone(ZONE)) : plain(value);
    }

    /** Two enums may have the same name, and then differ by the class around them. */
    private static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String plain = type.getSimpleName() + "." + constant.name();
        String full = type.getEnclosingClass() == null
                ? plain
                : type.getEnclosingClass().getSimpleName() + "." + plain;
        return TEXTS.has(full) ? full : plain;
    }

    /** A value for programs: the same in every language, on one line; a text in this one. */
    String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::plain).collect(Collectors.joining(","));
        }
        if (value instanceof Text text) {
            return plain(text.in(language));
        }
        if (value instanceof Period period) {
            return period.length() + " " + period.unit();
        }
        if (value instanceof Instant at) {
            return moment(at).toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString().replaceAll("[\\t\\r\\n]+", " ");
    }

    static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE).toOffsetDateTime();
    }
}
