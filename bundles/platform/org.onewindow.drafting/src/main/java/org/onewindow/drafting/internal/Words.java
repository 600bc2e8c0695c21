package org.onewindow.drafting.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Matter.Basis;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.PaperDate;

/** The words of one paper, in its language. */
record Words(Locale language) {
    private static final Messages MESSAGES = Messages.of(Words.class);

    private static final ZoneId CENTRE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    String of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    String of(Text text) {
        return text.in(language);
    }

    /** The first of these keys that has a text. */
    String firstOf(String key, String otherwise) {
        return MESSAGES.has(key) ? of(key) : of(otherwise);
    }

    Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(of(key, arguments));
    }

    Fact fact(String label, String value) {
        return new Fact(of("label." + label), value == null ? "" : value);
    }

    Fact fact(String label, LocalDate day) {
        return fact(label, day == null ? "" : date(day));
    }

    String date(LocalDate day) {
        return new PaperDate(day).plain(language);
    }

    /** A date and time of the centre, to the minute. */
    String moment(Instant at) {
        return at.atZone(CENTRE).format(MINUTES);
    }

    String period(Period period) {
        return of("period." + period.unit(), period.length());
    }

    String yuan(BigDecimal amount) {
        return of("yuan", amount.toPlainString());
    }

    String basis(Basis basis) {
        return basis.articles() == null
                ? of("basis", basis.law())
                : of("basis.articles", basis.law(), basis.articles());
    }

    String basis(List<Basis> basis) {
        return basis.stream().map(this::basis).collect(Collectors.joining(of("separator")));
    }
}
