package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "remove-window", description = "Takes away a window that an administrator added")
public class HallWindowRemove extends AskingHallCommand {
    @Argument(index = 0, name = "number", description = "The window's number", required = true)
    @Completion(WindowCompleter.class)
    String number;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        ask("hall.remove-window.ask", number);
        windows().remove(number, BY);
        note("hall.removed", number);
    }
}
