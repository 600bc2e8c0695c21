package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.api.calendar.PeriodUnit;

/** The units of limits. */
@Service
public class PeriodUnitCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return Arrays.stream(PeriodUnit.values()).map(PeriodUnit::name).toList();
    }
}
