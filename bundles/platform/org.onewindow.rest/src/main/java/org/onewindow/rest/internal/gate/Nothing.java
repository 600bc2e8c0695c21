package org.onewindow.rest.internal.gate;

import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** What something answers that has nothing to say. */
final class Nothing {
    private Nothing() {}

    static Object of(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == Enumeration.class) {
            return Collections.emptyEnumeration();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == Collection.class ? List.of() : null;
    }
}
