package org.onewindow.commerce;

import java.util.List;
import org.onewindow.api.department.Finding;
import org.onewindow.api.form.Form;

/**
 * What stands against a name.
 *
 * @param part the field of the name concerned, such as {@code /region}; empty for the name as a whole
 * @param code the finding's code
 * @param overridable whether a clerk may go on in spite of it
 */
record NameFault(String part, String code, boolean overridable, List<String> arguments) {
    NameFault {
        arguments = List.copyOf(arguments);
    }

    static NameFault fault(String part, String code, String... arguments) {
        return new NameFault(part, code, false, List.of(arguments));
    }

    static NameFault warning(String part, String code, String... arguments) {
        return new NameFault(part, code, true, List.of(arguments));
    }

    Finding in(Form name) {
        return new Finding(name.pointer(part), code, overridable, arguments);
    }
}
