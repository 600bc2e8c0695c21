package org.onewindow.hall;

import java.util.Objects;
import java.util.Set;
import org.onewindow.api.text.Text;

/**
 * A place where the centre serves (rows 1, 13, 103): the main hall, another one, or an outlet in a town.
 *
 * @param code kebab-case
 * @param address null when the centre has not said it
 * @param phone null when the centre has not said it
 * @param main whether it is the main hall, where every published matter is present unless it is exempt
 * @param matters the codes of the matters that are present elsewhere; of no meaning for the main hall
 */
public record Site(String code, Text name, String address, String phone, boolean main, Set<String> matters) {
    public Site {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        matters = matters == null ? Set.of() : Set.copyOf(matters);
    }
}
