package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;

/** A command that opens, closes or turns back one department, asks before it does so and may be told why. */
abstract class DepartmentChange extends AskingCommand {
    @Argument(index = 0, name = "id", description = "The department's id (bundle id)", required = true)
    @Completion(ReleasedCompleter.class)
    String id;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--reason", description = "Why, in one sentence; stands in the department's history")
    String reason;

    @Override
    final List<String> behind() {
        return behind;
    }
}
