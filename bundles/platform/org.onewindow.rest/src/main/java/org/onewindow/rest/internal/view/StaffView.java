package org.onewindow.rest.internal.view;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.access.StaffMember;

/** An account as an administrator sees it. */
public record StaffView(
        String name,
        String displayName,
        boolean disabled,
        boolean mustChangePassword,
        List<GrantView> grants,
        OffsetDateTime createdAt) {
    public static StaffView of(StaffMember member, ZoneId zone) {
        return new StaffView(
                member.name(),
                member.displayName(),
                member.disabled(),
                member.mustChangePassword(),
                GrantView.all(member.grants()),
                member.createdAt().atZone(zone).toOffsetDateTime());
    }
}
