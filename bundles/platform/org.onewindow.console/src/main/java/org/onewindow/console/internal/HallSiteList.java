package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "hall", name = "sites", description = "Lists the places where the centre serves")
public class HallSiteList extends HallCommand {
    @Override
    void run() throws Exception {
        var table = new Table("hall.site.", "code", "name", "address", "phone", "main");
        for (var site : register().sites()) {
            table.row(site.code(), site.name(), site.address(), site.phone(), site.main());
        }
        show(table);
    }
}
