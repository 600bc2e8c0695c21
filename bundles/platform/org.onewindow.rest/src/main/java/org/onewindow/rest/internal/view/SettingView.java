package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.api.calendar.Period;
import org.onewindow.hall.Deed;
import org.onewindow.hall.MatterSetting;

/** What was set over a matter. A member that is null was not set. */
public record SettingView(
        int number,
        @Schema(nullable = true) Period promised,
        @Schema(nullable = true) String phone,

        @Schema(description = "why nobody may apply", nullable = true)
        String closed,

        @Schema(description = "number of the document by which no fee is charged", nullable = true)
        String feeExemption,

        LocalDate from,
        @Schema(nullable = true) LocalDate until,
        Act made,
        @Schema(nullable = true) Act revoked) {
    public static SettingView of(MatterSetting setting, ZoneId zone) {
        var set = setting.setting();
        return new SettingView(
                setting.number(),
                set.promised(),
                set.phone(),
                set.closed(),
                set.feeExemption(),
                setting.from(),
                setting.until(),
                Act.of(setting.made(), zone),
                Act.of(setting.revoked(), zone));
    }

    /** Who did it, when and why. */
    public record Act(String by, OffsetDateTime at, String reason) {
        static Act of(Deed deed, ZoneId zone) {
            return deed == null
                    ? null
                    : new Act(deed.by(), deed.at().atZone(zone).toOffsetDateTime(), deed.reason());
        }
    }
}
