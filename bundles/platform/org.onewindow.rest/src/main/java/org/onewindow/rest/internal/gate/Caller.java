package org.onewindow.rest.internal.gate;

import java.security.Principal;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;

/** The authenticated person as servlets and JAX-RS know one: by the account's name only. */
public record Caller(Person person) implements Principal {
    /**
     * Whom the gate let in with this request.
     *
     * @throws org.onewindow.api.problem.ProblemException UNAUTHENTICATED when it was nobody: what needs a person never
     *     runs without one, even if the gate were wrong about an address
     */
    public static Person of(SecurityContext security) {
        if (security.getUserPrincipal() instanceof Caller caller) {
            return caller.person();
        }
        throw GateTexts.refusal(Kind.UNAUTHENTICATED, "authentication-required");
    }

    @Override
    public String getName() {
        return person.name();
    }

    /** Whether the person has a role, written {@code ROLE:scope}; without a scope it is asked for the whole centre. */
    boolean isIn(String role) {
        int colon = role.indexOf(':');
        String name = colon < 0 ? role : role.substring(0, colon);
        String scope = colon < 0 ? "*" : role.substring(colon + 1);
        for (Role known : Role.values()) {
            if (known.name().equals(name)) {
                return person.may(known, scope);
            }
        }
        return false;
    }

    /** Without the person's name in clear. */
    @Override
    public String toString() {
        return "Caller[" + person.name() + "]";
    }
}
