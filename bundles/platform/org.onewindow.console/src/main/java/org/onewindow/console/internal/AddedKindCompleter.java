package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** The kinds of windows that an administrator adds. */
@Service
public class AddedKindCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return List.of("EMERGENCY", "RESERVE");
    }
}
