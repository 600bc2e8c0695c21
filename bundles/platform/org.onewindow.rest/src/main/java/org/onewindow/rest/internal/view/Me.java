package org.onewindow.rest.internal.view;

import java.util.List;
import org.onewindow.access.Person;

/** Who one is. */
public record Me(String name, String displayName, boolean mustChangePassword, List<GrantView> grants) {
    public static Me of(Person person) {
        return new Me(person.name(), person.displayName(), person.mustChangePassword(), GrantView.all(person.grants()));
    }
}
