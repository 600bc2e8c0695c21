package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "exemptions", description = "Lists what is outside the hall, with who approved it")
public class HallExemptionList extends HallCommand {
    @Override
    void run() throws Exception {
        show(HallTables.exemptions(exemptions().inForce()));
    }
}
