package org.onewindow.catalogue;

import java.util.Objects;
import org.osgi.framework.Version;

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

    /** Whether code of one version can carry on what was filed under another: the same major number, and not older. */
    public static boolean carries(String code, String filed) {
        Version mine = Version.parseVersion(code);
        Version theirs = Version.parseVersion(filed);
        return mine.getMajor() == theirs.getMajor() && mine.compareTo(theirs) >= 0;
    }
}
