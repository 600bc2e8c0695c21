package org.onewindow.departments;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where releases and what was done to them are kept. Thread-safe; every call is a transaction of its own. */
@ProviderType
public interface ReleaseRepository {
    /** Every release the centre has ever known, by department and since. */
    List<Release> releases();

    /** Stores the release's new state, replacing the one with the same digest, and appends the event, together. */
    void save(Release release);

    /** The newest events of a department first. */
    List<Event> events(String department, int limit);
}
