package org.onewindow.hall;

import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * A zone (专区) of the hall (row 42).
 *
 * @param letter A to G
 */
public record Zone(String letter, Text name) {
    public Zone {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(name, "name");
    }
}
