package org.onewindow.console.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** Something that is asked before it is done. */
final class Question {
    private static final Set<String> YES = Set.of("y", "yes", "是");

    private Question() {}

    /** Goes on only when somebody is there and says so. */
    static void ask(CentreCommand command, Session session, String key, Object... arguments) throws CommandException {
        String answer;
        try {
            if (session == null || session.getTerminal() == null) {
                throw command.refuse("ask.nobody");
            }
            command.out.flush();
            var wording = command.wording();
            answer = session.readLine(wording.text("ask", wording.text(key, arguments)) + " ", null);
        } catch (IOException | UnsupportedOperationException nobody) {
            // A session without a person refuses to read a line.
            throw command.refuse("ask.nobody");
        }
        if (answer == null || !YES.contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw command.refuse("ask.no");
        }
    }
}
