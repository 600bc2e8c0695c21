package org.onewindow.console.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** A command that asks before it does something. */
abstract class AskingCommand extends DepartmentCommand {
    private static final Set<String> YES = Set.of("y", "yes", "是");

    @Option(name = "--yes", aliases = "-y", description = "Do not ask; needed where nobody can be asked")
    boolean yes;

    @Reference(optional = true)
    Session session;

    /** Goes on only with {@code --yes}, or when somebody is there and says so. */
    final void ask(String key, Object... arguments) throws CommandException {
        if (yes) {
            return;
        }
        String answer;
        try {
            if (session == null || session.getTerminal() == null) {
                throw refuse("ask.nobody");
            }
            out.flush();
            answer = session.readLine(wording().text("ask", wording().text(key, arguments)) + " ", null);
        } catch (IOException | UnsupportedOperationException nobody) {
            // A session without a person refuses to read a line.
            throw refuse("ask.nobody");
        }
        if (answer == null || !YES.contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw refuse("ask.no");
        }
    }
}
