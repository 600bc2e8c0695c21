package org.onewindow.rest.internal.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** What the resources themselves refuse. */
final class Refusals {
    private static final Messages TEXTS = Messages.of(Refusals.class);

    private Refusals() {}

    static ProblemException of(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, TEXTS.text(code, arguments));
    }

    static Text text(String key) {
        return TEXTS.text(key);
    }

    /** A query parameter that can't be used; the problem names it. */
    static ProblemException parameter(String name, String code, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ProblemException(
                new Problem(Kind.MALFORMED, code, TEXTS.text(code, all), List.of(), Map.of("parameter", name)));
    }

    static String names(Enum<?>[] values) {
        return String.join(", ", Arrays.stream(values).map(Enum::name).toList());
    }
}
