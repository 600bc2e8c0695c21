package org.onewindow.api.department;

import java.util.List;
import java.util.Map;
import org.onewindow.api.register.RegisterChange;

/**
 * What a department wants kept of a step; the platform commits it together with the step or not at all.
 *
 * @param changes writes to the department's registers
 * @param result fields added to the case's result, such as {@code creditCode}; names in camelCase
 */
public record Recording(List<RegisterChange> changes, Map<String, String> result) {
    public static final Recording NOTHING = new Recording(List.of(), Map.of());

    public Recording {
        changes = List.copyOf(changes);
        result = Map.copyOf(result);
    }
}
