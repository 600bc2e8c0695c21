package org.onewindow.cases;

import java.util.Objects;
import java.util.Set;
import org.onewindow.access.Role;

/**
 * Something that is done to a case beside the steps of the {@link StateTable}: it leaves the state as it is, such as paying
 * its bill. Whoever owns the subject declares its proceedings once, as constants that read like a table.
 *
 * @param name under which the journal tells it, such as {@code SETTLE_BILL}; never changes
 * @param role who may: INTAKE is asked for the department that carries the case, every other role for an organ, that which
 *     decides unless the proceeding itself says which; null when whoever may see the case may try, and the subject says who
 * @param in the states in which it may be done
 */
public record Proceeding(String name, Role role, Set<State> in) {
    public Proceeding {
        Objects.requireNonNull(name, "name");
        in = Set.copyOf(in);
    }
}
