package org.onewindow.hall;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.catalogue.Setting;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The centre's own settings over the definitions of its departments (row 97): effective from a day, without a release. A
 * case keeps what applied on the day it was filed. Callers have made sure that ADMIN is asking for a change. Thread-safe;
 * reads from memory.
 */
@ProviderType
public interface MatterSettings {
    /** Everything that was ever set over a matter, the newest first. */
    List<MatterSetting> history(String matter);

    /**
     * Sets something over a published matter.
     *
     * @param from the first day, today or later; null for today
     * @param until the last day; null when it has none
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code matter-unknown}; INVALID {@code setting-faulty}
     *     with every fault: {@code nothing-set}, {@code promised-beyond-statutory}, {@code promised-on-the-spot}, {@code
     *     promised-takes-none}, {@code phones-alike}, {@code nothing-to-pay}, {@code from-past}, {@code until-before-from}
     */
    MatterSetting set(String matter, Setting setting, LocalDate from, LocalDate until, String by, String reason);

    /**
     * Ends a setting now.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code setting-unknown}, also when it is of another
     *     matter or ended already
     */
    MatterSetting revoke(String matter, int number, String by, String reason);
}
