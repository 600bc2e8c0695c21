package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.State;

/** The states of a case. */
@Service
public class StateCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return Arrays.stream(State.values()).map(State::name).toList();
    }
}
