package org.onewindow.console.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.outbox.Outbox;

@Service
@Command(scope = "outbox", name = "retry", description = "Tries a message at once that waits or was given up")
public class OutboxRetry extends ShowingCommand {
    @Argument(index = 0, name = "key", description = "The message's key", required = true)
    @Completion(GivenUpCompleter.class)
    String key;

    @Reference(optional = true)
    Outbox outbox;

    @Override
    void run() throws Exception {
        show(OutboxTable.of(List.of(need(outbox, Outbox.class).retry(key, HallCommand.BY))));
    }
}
