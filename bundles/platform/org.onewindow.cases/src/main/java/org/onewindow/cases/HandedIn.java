package org.onewindow.cases;

import java.util.Objects;
import org.onewindow.catalogue.Material.MaterialForm;

/**
 * A material that came with an application.
 *
 * @param code the material's code in the matter's definition
 * @param copies at least 1
 */
public record HandedIn(String code, int copies, MaterialForm kind) {
    public HandedIn {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
    }
}
