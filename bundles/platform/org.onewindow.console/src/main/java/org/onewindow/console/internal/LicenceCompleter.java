package org.onewindow.console.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;

/** The ids of the licences that were entered last. */
@Service
public class LicenceCompleter extends Offering {
    private static final int OFFERED = 20;

    @Reference(optional = true)
    LicenceRepository licences;

    @Reference(optional = true)
    Clock clock;

    @Override
    Collection<String> candidates() {
        if (licences == null || clock == null) {
            return List.of();
        }
        return licences.list(LicenceQuery.everywhere(LicenceSearch.ALL, LocalDate.now(clock), OFFERED)).stream()
                .map(Licence::id)
                .toList();
    }
}
