package org.onewindow.catalogue;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * An organ (实施主体) in whose name matters are decided. A department bundle may speak for several.
 *
 * @param id kebab-case, unique in the centre; grants to review, decide and issue are given for it
 * @param creditCode unified social credit code
 * @param aliases other names that documents use for it (source-inventory, inconsistency 2)
 */
public record Organ(String id, String creditCode, Text name, List<String> aliases, Kind kind) {
    public Organ {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(kind, "kind");
    }

    /** The three classes of entrants (row 36). */
    public enum Kind {
        DEPARTMENT,
        UTILITY,
        INTERMEDIARY
    }
}
