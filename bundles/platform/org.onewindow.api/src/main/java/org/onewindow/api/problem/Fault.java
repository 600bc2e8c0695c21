package org.onewindow.api.problem;

import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * One fault in what was handed in.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the request body, or {@code file:line} for a definition
 * @param code stable, kebab-case
 * @param message one sentence in both languages
 * @param overridable whether an intake clerk may go on in spite of it, with a reason
 */
public record Fault(String pointer, String code, Text message, boolean overridable) {
    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** A fault that nobody may override. */
    public Fault(String pointer, String code, Text message) {
        this(pointer, code, message, false);
    }
}
