package org.onewindow.store.internal.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.store.internal.Json;

/** A row of OW_CALENDAR_YEAR. */
@Entity
@Table(name = "OW_CALENDAR_YEAR")
public class YearEntity {
    @Id
    @Column(name = "year_no")
    private int year;

    @Column(name = "source")
    private String source;

    @Column(name = "days_off")
    private String daysOff;

    @Column(name = "make_up_days")
    private String makeUpDays;

    protected YearEntity() {}

    YearEntity(CalendarYear announced) {
        year = announced.year();
        source = announced.source();
        daysOff = daysOff(announced);
        makeUpDays = makeUpDays(announced);
    }

    static String daysOff(CalendarYear announced) {
        var names = new TreeMap<String, String>();
        announced.daysOff().forEach((day, name) -> names.put(day.toString(), name));
        return Json.write(names);
    }

    static String makeUpDays(CalendarYear announced) {
        return Json.write(
                announced.makeUpDays().stream().map(LocalDate::toString).toList());
    }

    CalendarYear announced() {
        var names = Json.read(daysOff, new TypeReference<Map<String, String>>() {});
        return new CalendarYear(
                year,
                source,
                names.entrySet().stream()
                        .collect(Collectors.toMap(e -> LocalDate.parse(e.getKey()), Map.Entry::getValue)),
                Json.read(makeUpDays, new TypeReference<List<String>>() {}).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()));
    }
}
