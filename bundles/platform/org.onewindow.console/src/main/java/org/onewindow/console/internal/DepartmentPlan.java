package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;

@Service
@Command(
        scope = "department",
        name = "plan",
        description = "Shows what deploying a jar would change and what stands against it; nothing is changed")
public class DepartmentPlan extends DepartmentCommand {
    @Argument(
            index = 0,
            name = "url",
            description = "The jar: file:, https: or mvn: address, or a file on the centre's machine",
            required = true)
    @Completion(FileCompleter.class)
    String url;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        show(PlanReport.of(administration().plan(JarAddress.of(url, this))));
    }
}
