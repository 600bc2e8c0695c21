package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "windows", description = "Lists the windows of the hall")
public class HallWindowList extends HallCommand {
    @Option(name = "--zone", description = "Only the windows of this zone, A to G")
    String zone;

    @Override
    void run() throws Exception {
        show(HallTables.windows(windows().list().stream()
                .filter(window -> zone == null || zone.equals(window.zone()))
                .toList()));
    }
}
