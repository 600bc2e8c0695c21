package org.onewindow.hall;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Entrants, sites, zones and themes. Callers have made sure that ADMIN is asking for a change. Thread-safe; reads from
 * memory.
 */
@ProviderType
public interface HallRegister {
    /** Organs of the published departments, as their definitions say, and those that were entered here; by id. */
    List<Entrant> entrants();

    /**
     * Enters somebody who acts through no department, in place of the entry with this id.
     *
     * @param entrant its {@code department} is of no account
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code entrant-of-department} when a department's
     *     definition names the id or the credit code; INVALID {@code entrant-faulty}
     */
    Entrant enter(Entrant entrant, String by);

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code entrant-unknown}; CONFLICT as above */
    void removeEntrant(String id, String by);

    /** The main hall first, then the others by code. */
    List<Site> sites();

    /** Puts a site in place of the one with its code. Which one is the main hall never changes. */
    Site put(Site site, String by);

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code site-unknown}; CONFLICT {@code site-is-main} */
    void removeSite(String code, String by);

    /** By letter. */
    List<Zone> zones();

    /** Gives a zone its name. */
    Zone put(Zone zone, String by);

    /** The themes that were entered here and those that published matters name, by code. */
    List<Theme> themes();

    /** Gives a theme its name. */
    Theme put(Theme theme, String by);

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code theme-unknown}; CONFLICT {@code theme-in-use} */
    void removeTheme(String code, String by);
}
