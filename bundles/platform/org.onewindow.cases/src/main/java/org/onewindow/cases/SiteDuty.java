package org.onewindow.cases;

import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Matter;
import org.osgi.annotation.versioning.ProviderType;

/** Which cases may be taken in at which site (同城通办, row 10). The hall implements it. Thread-safe; answers from memory. */
@ProviderType
public interface SiteDuty {
    /**
     * What stands against filing a matter at a site.
     *
     * @param site the site's id
     * @param window the number of the window that is named as well; null when none is
     * @return faults at {@code /site}: {@code site-unknown}, {@code matter-not-at-site}; at {@code /window}: {@code
     *     window-not-at-site}. None when the site may take the matter
     */
    List<Fault> objections(String site, String window, Matter matter);
}
