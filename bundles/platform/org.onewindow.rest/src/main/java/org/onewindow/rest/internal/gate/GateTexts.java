package org.onewindow.rest.internal.gate;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** The refusals of the gate. */
final class GateTexts {
    private static final Messages TEXTS = Messages.of(GateTexts.class);

    private GateTexts() {}

    static ProblemException refusal(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, TEXTS.text(code, arguments));
    }

    /** What is said when a release can't be put behind the gate, and why. */
    static ProblemException releaseRefused(String why, Object... arguments) {
        return new ProblemException(Kind.CONFLICT, "release-refused", TEXTS.text("release-refused." + why, arguments));
    }

    static Text text(String code, Object... arguments) {
        return TEXTS.text(code, arguments);
    }

    /** A refusal by one department that ends by itself; names the department. */
    static ProblemException departmentAway(String code, int retryAfterSeconds, String department) {
        return new ProblemException(new Problem(
                Kind.UNAVAILABLE,
                code,
                TEXTS.text(code, department),
                List.of(),
                Map.of("retryAfterSeconds", retryAfterSeconds, "department", department)));
    }

    /** A refusal that ends by itself. */
    static ProblemException away(String code, int retryAfterSeconds, Object... arguments) {
        return new ProblemException(new Problem(
                Kind.UNAVAILABLE,
                code,
                TEXTS.text(code, arguments),
                List.of(),
                Map.of("retryAfterSeconds", retryAfterSeconds)));
    }
}
