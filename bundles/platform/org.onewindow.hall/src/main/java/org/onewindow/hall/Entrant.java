package org.onewindow.hall;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Organ;

/**
 * Who has entered the hall (入驻单位, rows 2 and 36).
 *
 * @param id kebab-case; for one that acts through a department bundle the organ's id
 * @param creditCode unified social credit code; null when the centre has not confirmed it
 * @param aliases other names that documents use for it
 * @param department the id of the bundle through which it acts; null when an administrator entered it
 * @param source where the entry comes from; null when the department's definition or an administrator says it
 */
public record Entrant(
        String id,
        Text name,
        String creditCode,
        Organ.Kind kind,
        List<String> aliases,
        String department,
        String source) {
    public Entrant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
