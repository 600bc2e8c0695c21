package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued.State;

/** The keys of messages that were given up. */
@Service
public class GivenUpCompleter extends Offering {
    private static final int OFFERED = 50;

    @Reference(optional = true)
    Outbox outbox;

    @Override
    Collection<String> candidates() {
        return outbox == null
                ? List.of()
                : outbox.list(State.GIVEN_UP, null, OFFERED).stream()
                        .map(queued -> queued.message().key())
                        .toList();
    }
}
