package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.chains.ChainState;

/** The states of an application for a chain. */
@Service
public class ChainStateCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return Arrays.stream(ChainState.values()).map(ChainState::name).toList();
    }
}
