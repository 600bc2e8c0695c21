package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "hall",
        name = "entrants",
        description = "Lists who has entered the hall: departments, utilities and intermediaries")
public class HallEntrantList extends HallCommand {
    @Override
    void run() throws Exception {
        show(HallTables.entrants(register().entrants()));
    }
}
