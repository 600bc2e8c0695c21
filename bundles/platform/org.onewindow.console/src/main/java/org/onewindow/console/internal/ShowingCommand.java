package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;

/** A command whose result can also be had in a form for programs. */
abstract class ShowingCommand extends CentreCommand {
    @Option(
            name = "--no-format",
            description = "Print plain lines with tabs between the values, no headings",
            required = false,
            multiValued = false)
    boolean noFormat;

    @Option(name = "--json", description = "Print JSON", required = false, multiValued = false)
    boolean json;

    /** Whether a person reads it, so that sentences may stand beside it. */
    final boolean forPeople() {
        return !json && !noFormat;
    }

    /**
     * Says something beside the result, to people only: a program reads nothing but the result. Not on the error stream,
     * of which nothing arrives when a command comes over SSH without a terminal.
     */
    final void note(String key, Object... arguments) {
        if (forPeople()) {
            say(key, arguments);
            out.flush();
        }
    }

    /** The constant of this name, in whatever letters; null for null. */
    final <E extends Enum<E>> E asked(Class<E> type, String name, String refusal) throws CommandException {
        if (name == null) {
            return null;
        }
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(name.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw refuse(refusal, name, names);
    }

    final void show(Table table) {
        if (json) {
            out.println(Json.of(table));
        } else if (noFormat) {
            table.printPlain(out, wording(), "");
        } else {
            table.print(out, wording());
        }
    }

    final void show(Report report) {
        if (json) {
            out.println(Json.of(report));
        } else if (noFormat) {
            report.printPlain(out, wording());
        } else {
            report.print(out, wording());
        }
    }
}
