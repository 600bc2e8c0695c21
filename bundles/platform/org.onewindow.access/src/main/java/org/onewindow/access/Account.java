package org.onewindow.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account as it is stored. It stays between this bundle and the store: others see {@link StaffMember} and
 * {@link Person}, which carry no hash.
 *
 * @param name {@code [a-z][a-z0-9.-]{1,31}}; never changes
 * @param displayName how colleagues know the person, 1 to 64 characters, none of them a control character
 * @param passwordHash the salted hash with the id of its algorithm, at most 255 characters
 * @param disabled whether nobody can log in with it
 * @param mustChangePassword whether its person may do nothing but change the password
 * @param grants in the order of {@link Grant}
 * @param createdAt when the account was made
 * @param version counts the updates, from 0; see {@link AccountRepository#update}
 */
public record Account(
        String name,
        String displayName,
        String passwordHash,
        boolean disabled,
        boolean mustChangePassword,
        Set<Grant> grants,
        Instant createdAt,
        long version) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,31}");
    private static final Pattern DISPLAY_NAME =
            Pattern.compile("(?=.*\\S)\\P{Cntrl}{1,64}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_HASH = 255;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("not an account's name");
        }
        if (!isDisplayName(displayName)) {
            throw new IllegalArgumentException("not a display name");
        }
        if (passwordHash.isBlank() || passwordHash.length() > LONGEST_HASH) {
            throw new IllegalArgumentException("not a password's hash");
        }
        grants = Grant.sorted(grants);
        Objects.requireNonNull(createdAt, "createdAt");
        if (version < 0) {
            throw new IllegalArgumentException("a version counts from 0");
        }
    }

    /** Whether an account can have this name; null can't be one. */
    public static boolean isName(String name) {
        return name != null && NAME.matcher(name).matches();
    }

    /** Whether an account can have this display name; null can't be one. */
    public static boolean isDisplayName(String displayName) {
        return displayName != null && DISPLAY_NAME.matcher(displayName).matches();
    }

    /** Who is asking when this account asks. */
    public Person person() {
        return new Person(name, displayName, grants, mustChangePassword);
    }

    /** The account as an administrator sees it. */
    public StaffMember member() {
        return new StaffMember(name, displayName, disabled, mustChangePassword, grants, createdAt);
    }

    public Account withPassword(String newHash, boolean toBeChanged) {
        return new Account(name, displayName, newHash, disabled, toBeChanged, grants, createdAt, version);
    }

    public Account withGrants(Set<Grant> newGrants) {
        return new Account(
                name, displayName, passwordHash, disabled, mustChangePassword, newGrants, createdAt, version);
    }

    public Account withDisabled(boolean nowDisabled) {
        return new Account(
                name, displayName, passwordHash, nowDisabled, mustChangePassword, grants, createdAt, version);
    }

    /** Without the hash, which must not get into a log. */
    @Override
    public String toString() {
        return "Account[" + name + ", version " + version + "]";
    }
}
