package org.onewindow.calendar;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where imported years are kept; the store provides it. The years that ship with the product are not in it. */
@ProviderType
public interface CalendarRepository {
    /** Every year that was saved, each once, in any order. */
    List<CalendarYear> load();

    /** Keeps a year in place of whatever was kept for it; durable when this returns, without effect when it throws. */
    void save(CalendarYear year);
}
