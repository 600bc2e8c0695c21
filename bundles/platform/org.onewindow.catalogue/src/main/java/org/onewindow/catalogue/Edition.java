package org.onewindow.catalogue;

import java.util.Objects;

/**
 * A definition and the release under which it was published; a case is filed under an edition and carried on by it.
 *
 * @param version of the department's release
 */
public record Edition(Definition definition, String version) {
    public Edition {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(version, "version");
    }
}
