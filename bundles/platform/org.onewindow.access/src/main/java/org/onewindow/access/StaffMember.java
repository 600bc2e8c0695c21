package org.onewindow.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * An account as an administrator sees it (工作人员).
 *
 * @param name the account's name
 * @param displayName how colleagues know the person
 * @param disabled whether nobody can log in with it
 * @param mustChangePassword whether the password is still the one-time password
 * @param grants in the order of {@link Grant}
 * @param createdAt when the account was made
 */
public record StaffMember(
        String name,
        String displayName,
        boolean disabled,
        boolean mustChangePassword,
        Set<Grant> grants,
        Instant createdAt) {
    public StaffMember {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        grants = Grant.sorted(grants);
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
