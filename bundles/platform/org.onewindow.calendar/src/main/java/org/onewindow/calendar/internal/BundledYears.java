package org.onewindow.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.calendar.CalendarFile;
import org.onewindow.calendar.CalendarYear;

/** The years that ship with the product: {@code years/2019.json} and on, without a gap. */
final class BundledYears {
    private static final int FIRST = 2019;

    private BundledYears() {}

    static List<CalendarYear> load() {
        var years = new ArrayList<CalendarYear>();
        for (int year = FIRST; ; year++) {
            try (InputStream in = BundledYears.class.getResourceAsStream("years/" + year + ".json")) {
                if (in == null) {
                    return List.copyOf(years);
                }
                years.add(CalendarFile.parse(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
