package org.onewindow.cases;

import java.util.Objects;

/**
 * What kind of thing is kept with a case beside what every case has, such as its bill: a name and the record it is. Whoever
 * owns the record declares its annex once, as a constant.
 *
 * @param name under which it is kept and journalled, camelCase; never changes
 * @param type a record that canonical JSON writes and reads
 */
public record Annex<T>(String name, Class<T> type) {
    public Annex {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
