package org.onewindow.cases.internal.licences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.cases.licences.LicenceRepository;

/**
 * Numbers for licences that the centre numbers itself: {@code type-year-serial}, such as {@code
 * tree-felling-licence-2026-000001}; the serial counts from 1 in each type and year. A number whose licence was not issued in
 * the end is left out. One centre is one process, so memory is enough; the database's unique key stands behind it.
 * Thread-safe.
 */
final class LicenceNumbers {
    private final LicenceRepository licences;
    private final Map<List<Object>, Integer> last = new HashMap<>();

    LicenceNumbers(LicenceRepository licences) {
        this.licences = licences;
    }

    /** A number and the serial in it. */
    record Numbered(String number, int serial) {}

    /** The next number that no licence has; an imported one may. */
    synchronized Numbered next(String type, int year) {
        var place = List.<Object>of(type, year);
        int serial = last.computeIfAbsent(place, first -> licences.lastSerial(type, year));
        String number;
        do {
            serial++;
            number = "%s-%d-%06d".formatted(type, year, serial);
        } while (licences.find(type, number).isPresent());
        last.put(place, serial);
        return new Numbered(number, serial);
    }
}
