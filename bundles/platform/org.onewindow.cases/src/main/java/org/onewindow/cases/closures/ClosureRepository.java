package org.onewindow.cases.closures;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Cases by the day on which they were closed. Thread-safe. */
@ProviderType
public interface ClosureRepository {
    /** The numbers of cases closed on a day, ascending, those greater than {@code after}. */
    List<String> closedOn(LocalDate day, String after, int limit);

    /** How the cases stand that were closed from a day to another one, both included. */
    ClosureCounts counts(LocalDate from, LocalDate until);
}
