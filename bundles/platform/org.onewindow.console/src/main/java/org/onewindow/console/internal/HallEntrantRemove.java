package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "remove-entrant", description = "Takes out somebody who was entered here")
public class HallEntrantRemove extends AskingHallCommand {
    @Argument(index = 0, name = "id", description = "The entrant's id", required = true)
    @Completion(EntrantCompleter.class)
    String id;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        ask("hall.remove-entrant.ask", id);
        register().removeEntrant(id, BY);
        note("hall.removed", id);
    }
}
