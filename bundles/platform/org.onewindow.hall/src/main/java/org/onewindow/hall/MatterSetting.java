package org.onewindow.hall;

import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.catalogue.Setting;

/**
 * What the centre has set over a matter, with its dates (row 97). It is never changed or deleted, only revoked.
 *
 * @param number counts up from 1 over all matters; of several that apply the one with the greatest number counts
 * @param from the first day on which it applies
 * @param until the last day; null when it has none
 * @param revoked who ended it before its time; null when nobody did
 */
public record MatterSetting(
        int number, String matter, Setting setting, LocalDate from, LocalDate until, Deed made, Deed revoked) {
    public MatterSetting {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(made, "made");
    }

    public boolean appliesOn(LocalDate day) {
        return revoked == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The same one, ended. */
    public MatterSetting revoked(Deed why) {
        return new MatterSetting(number, matter, setting, from, until, made, why);
    }
}
