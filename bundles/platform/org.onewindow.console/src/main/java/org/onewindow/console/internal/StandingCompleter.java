package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.licences.Licence.Standing;

/** What a licence can be on a day. */
@Service
public class StandingCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return Arrays.stream(Standing.values()).map(Standing::name).toList();
    }
}
