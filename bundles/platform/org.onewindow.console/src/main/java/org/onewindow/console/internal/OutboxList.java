package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued.State;

@Service
@Command(scope = "outbox", name = "list", description = "Lists messages, those of the newest cases first")
public class OutboxList extends ShowingCommand {
    private static final int MOST = 200;

    @Option(name = "--failed", description = "Only messages that were given up")
    boolean failed;

    @Option(name = "--limit", description = "How many messages at most, 1 to 200; 50 unless told")
    int limit = 50;

    @Reference(optional = true)
    Outbox outbox;

    @Override
    void run() throws Exception {
        if (limit < 1 || limit > MOST) {
            throw refuse("limit-wrong", limit, MOST);
        }
        show(OutboxTable.of(need(outbox, Outbox.class).list(failed ? State.GIVEN_UP : null, null, limit)));
    }
}
