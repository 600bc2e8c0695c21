package org.onewindow.cases;

import java.util.Objects;

/**
 * That a case was handed in at a site that was named (同城通办, row 10). Who handles it does not depend on it.
 *
 * @param site the site's id
 */
public record IntakeSite(String site) {
    public static final Annex<IntakeSite> ANNEX = new Annex<>("intakeSite", IntakeSite.class);

    public IntakeSite {
        Objects.requireNonNull(site, "site");
    }

    /** The id of the site at which a case was handed in; null when none was named, so at the main hall or nowhere. */
    public static String of(CaseFile file) {
        return file.annex(ANNEX).map(IntakeSite::site).orElse(null);
    }
}
