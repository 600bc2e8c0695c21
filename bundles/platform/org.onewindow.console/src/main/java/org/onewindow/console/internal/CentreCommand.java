package org.onewindow.console.internal;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;

/**
 * A command of the centre. What goes wrong is told in one clear sentence, and the command ends as failed, so that a
 * script sees it in the exit status.
 *
 * <p>References to services are optional throughout: Karaf would otherwise withdraw all commands of the bundle, the one
 * that tells what is wrong included, while one service is away.
 */
abstract class CentreCommand implements Action {
    /** Karaf gives every thread its own {@code System.out}; a pipe between commands works through it. */
    PrintStream out = System.out;

    Locale language = Language.ofThisMachine();

    @Override
    public final Object execute() throws Exception {
        try {
            TrailingOptions.set(this, behind());
            run();
            return null;
        } catch (ProblemException e) {
            throw failure(describe(e.problem()));
        }
    }

    /** What stood behind the arguments; see {@link TrailingOptions}. */
    List<String> behind() {
        return List.of();
    }

    /** @throws CommandException from {@link #refuse}, or whatever the service throws */
    abstract void run() throws Exception;

    final Wording wording() {
        return new Wording(language);
    }

    final void say(String key, Object... arguments) {
        out.println(wording().text(key, arguments));
    }

    /** Ends the command as failed, with this text. */
    final CommandException refuse(String key, Object... arguments) {
        return failure(wording().text(key, arguments));
    }

    /** The service, or a refusal when it is not there at the moment. */
    final <T> T need(T service, Class<T> type) throws CommandException {
        if (service == null) {
            throw refuse("service-away", type.getSimpleName());
        }
        return service;
    }

    /** A file on the machine on which the centre runs, or a refusal that names it. */
    final Path file(String name) throws CommandException {
        Path path;
        try {
            path = Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw refuse("no-file", name);
        }
        if (!Files.isRegularFile(path)) {
            throw refuse("no-file", path);
        }
        return path;
    }

    private static CommandException failure(String sentence) {
        return new CommandException(sentence, sentence);
    }

    final String describe(Problem problem) {
        var text = new StringBuilder(problem.detail().in(language));
        for (Fault fault : problem.faults()) {
            // The pointer to the whole is empty.
            String place = fault.pointer().isEmpty() ? "" : fault.pointer() + "  ";
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(place)
                    .append(fault.message().in(language));
        }
        return text.toString();
    }
}
