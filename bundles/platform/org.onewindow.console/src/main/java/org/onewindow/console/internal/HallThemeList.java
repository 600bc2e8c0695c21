package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "themes", description = "Lists the themes under which matters are found")
public class HallThemeList extends HallCommand {
    @Override
    void run() throws Exception {
        var table = new Table("hall.theme.", "code", "name");
        register().themes().forEach(theme -> table.row(theme.code(), theme.name()));
        show(table);
    }
}
