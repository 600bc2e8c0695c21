package org.onewindow.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

/**
 * One permission (授权): a role within a scope. Ordered by scope, then by role.
 *
 * @param role what may be done
 * @param scope where: the id of a bundle or window group (INTAKE), the id of an organ (the other roles of a case), or
 *     {@code *} for everywhere; at most 64 characters
 */
public record Grant(Role role, String scope) implements Comparable<Grant> {
    /** The scope that covers every other. */
    public static final String EVERYWHERE = "*";

    private static final int LONGEST_SCOPE = 64;
    private static final Pattern SCOPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Comparator<Grant> ORDER =
            Comparator.comparing(Grant::scope).thenComparing(Grant::role);

    /**
     * @throws ProblemException INVALID: {@code scope-malformed} when the scope is neither kebab-case nor {@code *},
     *     {@code grant-centre-only} for a role of the centre with any other scope than {@code *}
     */
    public Grant {
        Objects.requireNonNull(role, "role");
        if (!wellFormed(scope)) {
            throw AccessTexts.problem(Kind.INVALID, "scope-malformed", scope);
        }
        if (role.centreOnly() && !scope.equals(EVERYWHERE)) {
            throw AccessTexts.problem(Kind.INVALID, "grant-centre-only", role.label());
        }
    }

    /**
     * A grant from its two parts as they appear in JSON.
     *
     * @throws ProblemException as the constructor, and INVALID {@code role-unknown} when there is no such role
     */
    public static Grant of(String role, String scope) {
        for (Role known : Role.values()) {
            if (known.name().equals(role)) {
                return new Grant(known, scope);
            }
        }
        throw AccessTexts.problem(Kind.INVALID, "role-unknown", role);
    }

    /**
     * Reads {@code scope:ROLE}, such as {@code commerce:INTAKE} or {@code *:ADMIN}; the opposite of {@link #toString()}.
     *
     * @throws ProblemException as {@link #of}, and INVALID {@code grant-malformed} when there is not exactly one colon
     */
    public static Grant parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon != text.lastIndexOf(':')) {
            throw AccessTexts.problem(Kind.INVALID, "grant-malformed", text);
        }
        return of(text.substring(colon + 1), text.substring(0, colon));
    }

    /** Whether this grant allows a role in a scope; {@code *} as the scope asked for is covered by {@code *} only. */
    public boolean covers(Role asked, String where) {
        Objects.requireNonNull(where, "scope");
        return role == asked && (scope.equals(EVERYWHERE) || scope.equals(where));
    }

    private static boolean wellFormed(String scope) {
        return scope != null
                && (scope.equals(EVERYWHERE)
                        || scope.length() <= LONGEST_SCOPE
                                && SCOPE.matcher(scope).matches());
    }

    /** An immutable copy in a fixed order, so that lists of grants look the same everywhere. */
    static Set<Grant> sorted(Collection<Grant> grants) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(grants));
    }

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return scope + ":" + role;
    }
}
