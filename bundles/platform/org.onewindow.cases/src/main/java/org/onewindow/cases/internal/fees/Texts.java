package org.onewindow.cases.internal.fees;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** The texts about fees. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static ProblemException problem(Kind kind, String code, Map<String, Object> extra, Object... arguments) {
        return new ProblemException(new Problem(kind, code, MESSAGES.text(code, arguments), List.of(), extra));
    }

    static ProblemException conflict(String code, Object... arguments) {
        return problem(Kind.CONFLICT, code, Map.of(), arguments);
    }

    static ProblemException invalid(String code, List<Fault> faults) {
        return new ProblemException(new Problem(Kind.INVALID, code, MESSAGES.text(code), faults, Map.of()));
    }

    static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(code, arguments));
    }
}
