package org.onewindow.undifferentiated;

import java.util.Arrays;
import java.util.Optional;

/** Constants by the names that forms use. */
final class Names {
    private Names() {}

    static <E extends Enum<E>> Optional<E> find(E[] values, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst());
    }
}
