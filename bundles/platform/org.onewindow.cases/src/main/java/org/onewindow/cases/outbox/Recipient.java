package org.onewindow.cases.outbox;

import java.util.Objects;

/**
 * Whom a message is for.
 *
 * @param name the account, or the role; null for the applicant and for a licence's holder
 * @param organ in which organ the role is held, for INTAKE in which department, {@code *} for a role of the centre; null
 *     otherwise
 */
public record Recipient(Type type, String name, String organ) {
    public Recipient {
        Objects.requireNonNull(type, "type");
    }

    public static Recipient applicant() {
        return new Recipient(Type.APPLICANT, null, null);
    }

    /** The holder of a licence. */
    public static Recipient holder() {
        return new Recipient(Type.HOLDER, null, null);
    }

    public static Recipient account(String name) {
        return new Recipient(Type.ACCOUNT, Objects.requireNonNull(name, "name"), null);
    }

    /** Everybody who holds a role in an organ, or for {@code *} in the centre. */
    public static Recipient role(String role, String organ) {
        return new Recipient(Type.ROLE, Objects.requireNonNull(role, "role"), Objects.requireNonNull(organ, "organ"));
    }

    /** What the recipient is to the centre. */
    public enum Type {
        APPLICANT,
        ACCOUNT,
        ROLE,
        HOLDER
    }
}
