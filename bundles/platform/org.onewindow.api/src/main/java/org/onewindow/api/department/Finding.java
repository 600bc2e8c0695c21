package org.onewindow.api.department;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a rule found wrong. Its sentence is the department's message {@code finding.<code>} with the arguments filled
 * in.
 *
 * @param pointer the place in the request body; {@link org.onewindow.api.form.Form#pointer(String)} makes it
 * @param code kebab-case, unique within the department
 * @param overridable whether an intake clerk may go on in spite of it, with a reason that is journalled
 * @param arguments shown in the sentence as they are; no personal data beyond what the form itself holds
 */
public record Finding(String pointer, String code, boolean overridable, List<String> arguments) {
    public Finding {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** Something nobody may override. */
    public static Finding fault(String pointer, String code, Object... arguments) {
        return new Finding(pointer, code, false, texts(arguments));
    }

    /** Something a clerk may override with a reason. */
    public static Finding warning(String pointer, String code, Object... arguments) {
        return new Finding(pointer, code, true, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
