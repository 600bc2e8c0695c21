package org.onewindow.departments;

import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * Something in which what runs differs from what was decided.
 *
 * @param department the bundle id
 * @param code stable, kebab-case: {@code release-not-up}, {@code door-closed}, {@code
 *     started-not-to-serve}, {@code jar-missing}, {@code jar-damaged}
 * @param text one sentence in both languages
 */
public record Drift(String department, String code, Text text) {
    public Drift {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
