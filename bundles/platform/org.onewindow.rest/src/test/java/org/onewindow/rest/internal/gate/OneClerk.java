package org.onewindow.rest.internal.gate;

import java.util.Optional;
import java.util.Set;
import org.onewindow.access.Authentication;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.access.Session;

/** Somebody whose token is {@code clerk}. */
final class OneClerk implements Authentication {
    private static final Person CLERK = new Person("clerk", "李收件", Set.of(new Grant(Role.INTAKE, "commerce")), false);

    @Override
    public Session login(String name, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> bearer(String token) {
        return token.equals("clerk") ? Optional.of(CLERK) : Optional.empty();
    }

    @Override
    public Person basic(String name, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void logout(String token) {
        throw new UnsupportedOperationException();
    }
}
