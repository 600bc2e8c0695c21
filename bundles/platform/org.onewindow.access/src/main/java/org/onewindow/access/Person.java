package org.onewindow.access;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

/**
 * Who is asking, as known when the request came in. Ask {@link #may}, not {@link #grants}: a person who still has to
 * change the password holds grants and may use none of them.
 *
 * @param name the account's name
 * @param displayName how colleagues know the person
 * @param grants what has been granted, in the order of {@link Grant}
 * @param mustChangePassword whether nothing is allowed until the password has been changed
 */
public record Person(String name, String displayName, Set<Grant> grants, boolean mustChangePassword) {
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        grants = Grant.sorted(grants);
    }

    /** Whether this was granted, there or everywhere. ADMIN allows nothing but ADMIN. */
    public boolean may(Role role, String scope) {
        return !mustChangePassword && grants.stream().anyMatch(grant -> grant.covers(role, scope));
    }

    /** The scopes in which the person may do this; contains {@code *} when it is everywhere. */
    public Set<String> scopes(Role role) {
        return grants.stream()
                .filter(grant -> !mustChangePassword && grant.role() == role)
                .map(Grant::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Goes on only when {@link #may} says so.
     *
     * @throws ProblemException DENIED: {@code password-change-required} while the password has to be changed, else
     *     {@code grant-missing} with the extra members {@code role} and {@code scope}
     */
    public void require(Role role, String scope) {
        requirePasswordChanged();
        if (!may(role, scope)) {
            throw AccessTexts.grantMissing(role, scope);
        }
    }

    /**
     * For what needs a login but no role.
     *
     * @throws ProblemException DENIED {@code password-change-required} while the password has to be changed
     */
    public void requirePasswordChanged() {
        if (mustChangePassword) {
            throw AccessTexts.problem(Kind.DENIED, "password-change-required");
        }
    }
}
