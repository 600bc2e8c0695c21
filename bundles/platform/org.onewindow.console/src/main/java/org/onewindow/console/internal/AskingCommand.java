package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** A command that asks before it does something. */
abstract class AskingCommand extends DepartmentCommand {
    @Option(name = "--yes", aliases = "-y", description = "Do not ask; needed where nobody can be asked")
    boolean yes;

    @Reference(optional = true)
    Session session;

    /** Goes on only with {@code --yes}, or when somebody is there and says so. */
    final void ask(String key, Object... arguments) throws CommandException {
        if (!yes) {
            Question.ask(this, session, key, arguments);
        }
    }
}
