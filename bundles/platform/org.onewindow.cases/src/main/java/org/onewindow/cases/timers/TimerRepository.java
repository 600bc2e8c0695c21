package org.onewindow.cases.timers;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where timers are kept. They are set, cleared and fired within {@link org.onewindow.cases.CaseRepository.Transaction}.
 * Thread-safe.
 */
@ProviderType
public interface TimerRepository {
    /** Those that have not fired and whose time has come, the earliest first. */
    List<Timer> due(Instant now, int limit);

    /** All timers of a case, those that have fired included, by key. */
    List<Timer> of(String caseNumber);

    /** Has a timer that could not be fired wait until then; nothing happens when it has fired or was cleared. */
    void postpone(Timer timer, Instant until);
}
