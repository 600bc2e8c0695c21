package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Catalogue;

@Service
@Command(scope = "matter", name = "list", description = "Lists the matters that can be applied for")
public class MatterList extends ShowingCommand {
    @Option(name = "--department", aliases = "-d", description = "Only the matters of this department (bundle id)")
    @Completion(DepartmentCompleter.class)
    String department;

    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    void run() throws Exception {
        var offered = need(catalogue, Catalogue.class);
        if (department != null && offered.department(department).isEmpty()) {
            throw refuse("department-unknown", department);
        }
        var table = new Table("matter.", "code", "name", "department", "organ", "handling", "promised", "verified");
        for (var definition : offered.matters()) {
            var matter = definition.matter();
            if (department == null || department.equals(matter.department())) {
                table.row(
                        matter.code(),
                        matter.name(),
                        matter.department(),
                        matter.organ(),
                        matter.handling(),
                        matter.limits().promised(),
                        matter.verified());
            }
        }
        show(table);
    }
}
