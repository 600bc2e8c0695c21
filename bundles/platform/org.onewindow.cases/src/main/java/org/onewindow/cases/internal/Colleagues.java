package org.onewindow.cases.internal;

import java.util.Optional;
import org.onewindow.access.Person;
import org.onewindow.access.Staff;

/** Who else works here. */
public final class Colleagues {
    private Colleagues() {}

    /** Whoever has an account that is not closed. */
    public static Optional<Person> find(String account, Staff staff) {
        return staff.find(account)
                .filter(member -> !member.disabled())
                .map(member -> new Person(member.name(), member.displayName(), member.grants(), false));
    }
}
