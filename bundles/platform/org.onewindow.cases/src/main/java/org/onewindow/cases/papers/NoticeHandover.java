package org.onewindow.cases.papers;

import java.time.Instant;
import java.util.Objects;

/**
 * That somebody was told once and in writing what a matter needs (一次性告知单, row 11). Who it was, nobody asks.
 *
 * @param id sorts by the moment
 * @param by the account that handed the sheet over
 * @param department the department that brings the matter
 * @param definition the hash of the definition that the sheet tells
 * @param window the number of the window; null when none was named
 */
public record NoticeHandover(
        String id, Instant at, String by, String department, String matter, String definition, String window) {
    private static final int SHOWN = 12;

    public NoticeHandover {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(definition, "definition");
    }

    /** What stands on the sheet: the matter, and which version of its definition. */
    public String number() {
        return number(matter, definition);
    }

    /** The number of the sheet that tells a definition. */
    public static String number(String matter, String definition) {
        return matter + " " + definition.substring(0, SHOWN);
    }
}
