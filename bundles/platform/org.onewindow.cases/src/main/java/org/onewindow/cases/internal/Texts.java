package org.onewindow.cases.internal;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** The texts of this bundle. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    public static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, MESSAGES.text(code, arguments));
    }

    public static ProblemException problem(Kind kind, String code, Map<String, Object> extra, Object... arguments) {
        return new ProblemException(new Problem(kind, code, MESSAGES.text(code, arguments), List.of(), extra));
    }

    public static ProblemException invalid(String code, List<Fault> faults) {
        return new ProblemException(new Problem(Kind.INVALID, code, MESSAGES.text(code), faults, Map.of()));
    }

    public static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(code, arguments));
    }

    public static Fault overridable(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(code, arguments), true);
    }
}
