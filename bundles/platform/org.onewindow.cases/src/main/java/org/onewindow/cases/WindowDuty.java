package org.onewindow.cases;

import java.util.Optional;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Matter;
import org.osgi.annotation.versioning.ProviderType;

/** Which cases a window of the hall may take. The hall implements it. Thread-safe; answers from memory. */
@ProviderType
public interface WindowDuty {
    /**
     * What stands against filing a matter at a window.
     *
     * @param window the window's number, such as {@code A01}
     * @return empty when the window may take it; else a fault at {@code /window}: {@code window-unknown}, {@code
     *     window-closed}, {@code window-elsewhere}, {@code window-of-other-kind}
     */
    Optional<Fault> objection(String window, Matter matter);
}
