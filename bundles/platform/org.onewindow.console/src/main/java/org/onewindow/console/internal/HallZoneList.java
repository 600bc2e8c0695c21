package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "zones", description = "Lists the zones of the hall with their windows")
public class HallZoneList extends HallCommand {
    @Override
    void run() throws Exception {
        var all = windows().list();
        var table = new Table("hall.zone.", "letter", "name", "windows");
        for (var zone : register().zones()) {
            table.row(
                    zone.letter(),
                    zone.name(),
                    all.stream()
                            .filter(window -> window.zone().equals(zone.letter()))
                            .count());
        }
        show(table);
    }
}
