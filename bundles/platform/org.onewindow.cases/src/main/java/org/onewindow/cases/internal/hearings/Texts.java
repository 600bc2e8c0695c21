package org.onewindow.cases.internal.hearings;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** What hearings refuse. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, MESSAGES.text(code, arguments));
    }

    /** @throws ProblemException INVALID {@code hearing-faulty} when there are faults */
    static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            var said = MESSAGES.text("hearing-faulty");
            throw new ProblemException(new Problem(Kind.INVALID, "hearing-faulty", said, faults, Map.of()));
        }
    }

    static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(code, arguments));
    }
}
