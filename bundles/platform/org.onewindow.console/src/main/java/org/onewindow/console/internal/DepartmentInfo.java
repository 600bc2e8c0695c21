package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;

@Service
@Command(
        scope = "department",
        name = "info",
        description = "Shows a department: the release that serves, all others, and the faults of its definitions")
public class DepartmentInfo extends DepartmentCommand {
    @Argument(index = 0, name = "id", description = "The department's id (bundle id)", required = true)
    @Completion(ReleasedCompleter.class)
    String id;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var releases = administration().releases(id);
        var active = releases.stream()
                .filter(release -> release.state() == State.ACTIVE)
                .map(Release::version)
                .findFirst();
        show(new Report("department.")
                .value("department", id)
                .value("active", active.orElse(null))
                .items("faults", faults())
                .items("drift", drift())
                .items(
                        "leftThreads",
                        administration().leftThreads().stream()
                                .filter(left -> left.department().equals(id))
                                .map(left -> left.version() + " " + left.thread())
                                .toList())
                .table("releases", ReleaseTable.of(releases)));
    }

    private List<Text> drift() throws CommandException {
        return administration().drift(id).stream().map(Drift::text).toList();
    }

    private List<Object> faults() {
        var faults = new ArrayList<>();
        if (catalogue == null) {
            return faults;
        }
        for (var publication : catalogue.publications()) {
            if (publication.department().equals(id)) {
                publication.awaited().forEach(code -> faults.add(Wording.TEXTS.text("department.awaited", code)));
                publication
                        .faults()
                        .forEach(fault ->
                                faults.add(Wording.TEXTS.text("department.fault", fault.pointer(), fault.message())));
            }
        }
        return faults;
    }
}
