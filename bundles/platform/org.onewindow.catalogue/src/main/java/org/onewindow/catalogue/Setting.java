package org.onewindow.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.onewindow.api.calendar.Period;

/**
 * What the centre has set over a matter's definition for a day, without a release of its department (row 97). A null
 * member leaves the definition as it is.
 *
 * @param promised the promised limit, within the statutory one (row 22)
 * @param phone where to ask about this matter
 * @param closed why nobody may apply for it now
 * @param feeExemption the number of the document by which no fee is charged (row 100)
 */
public record Setting(Period promised, String phone, String closed, String feeExemption) {
    /** Nothing is set. */
    public static final Setting NONE = new Setting(null, null, null, null);

    /** Whether anything is set. */
    @JsonIgnore
    public boolean isNone() {
        return equals(NONE);
    }

    /** This with whatever the other one sets in place of its own. */
    public Setting with(Setting later) {
        return new Setting(
                later.promised == null ? promised : later.promised,
                later.phone == null ? phone : later.phone,
                later.closed == null ? closed : later.closed,
                later.feeExemption == null ? feeExemption : later.feeExemption);
    }
}
