package org.onewindow.rest.internal.view;

import java.time.OffsetDateTime;

/** A session just begun, with the only copy of its token. */
public record SessionView(String token, OffsetDateTime expiresAt) {
    /** Without the token, which must not get into a log. */
    @Override
    public String toString() {
        return "SessionView[]";
    }
}
