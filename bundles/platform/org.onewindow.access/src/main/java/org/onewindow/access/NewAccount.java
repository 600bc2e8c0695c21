package org.onewindow.access;

import java.util.Objects;

/**
 * An account just made, with the only copy of its first password.
 *
 * @param member the account
 * @param oneTimePassword to be handed to the person and changed at the first login
 */
public record NewAccount(StaffMember member, String oneTimePassword) {
    public NewAccount {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(oneTimePassword, "oneTimePassword");
    }

    /** Without the password, which must not get into a log. */
    @Override
    public String toString() {
        return "NewAccount[" + member.name() + "]";
    }
}
