package org.onewindow.cases;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Tells of cases what was just done to them, for whoever goes on by it. Thread-safe. */
@ProviderType
public interface CaseNews {
    /**
     * Tells a listener of every case that was filed or changed, after its commit and on the thread that made it: it must be
     * quick and must not throw. What was committed before a kill is not told again.
     *
     * @return has the listener told no more
     */
    Runnable listen(Consumer<CaseFile> listener);
}
