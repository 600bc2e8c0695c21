package org.onewindow.rest.internal.resource;

import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.rest.internal.gate.Caller;

/** Whoever may change the hall. */
final class Administrator {
    private Administrator() {}

    /** @throws org.onewindow.api.problem.ProblemException UNAUTHENTICATED; DENIED without ADMIN */
    static Person of(SecurityContext security) {
        Person person = Caller.of(security);
        person.require(Role.ADMIN, Grant.EVERYWHERE);
        return person;
    }
}
