package org.onewindow.chains.internal;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** The texts of this bundle. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, MESSAGES.text(code, arguments));
    }

    static ProblemException problem(Kind kind, String code, Map<String, Object> extra, Object... arguments) {
        return new ProblemException(new Problem(kind, code, MESSAGES.text(code, arguments), List.of(), extra));
    }

    static ProblemException invalid(String code, List<Fault> faults) {
        return new ProblemException(new Problem(Kind.INVALID, code, MESSAGES.text(code), faults, Map.of()));
    }

    static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(code, arguments));
    }
}
