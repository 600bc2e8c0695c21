package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** What was shown is what is deployed: the plan's digest goes with the order. */
@Service
@Command(
        scope = "department",
        name = "deploy",
        description = "Shows the plan, asks, brings the release up beside the one that serves, and turns to it")
public class DepartmentDeploy extends AskingCommand {
    @Argument(
            index = 0,
            name = "url",
            description = "The jar: file:, https: or mvn: address, or a file on the centre's machine",
            required = true)
    @Completion(FileCompleter.class)
    String url;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--plan", description = "Deploy only if the plan still has this digest")
    String digest;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var jar = JarAddress.of(url, this);
        var plan = administration().plan(jar);
        if (forPeople()) {
            show(PlanReport.of(plan));
            out.println();
        }
        if (plan.deployable()) {
            ask("department.deploy.ask", plan.department(), plan.to());
        }
        show(administration().deploy(jar, digest == null ? plan.digest() : digest, BY));
        if (forPeople()) {
            say("department.deploy.done", plan.department(), plan.to());
        }
    }
}
