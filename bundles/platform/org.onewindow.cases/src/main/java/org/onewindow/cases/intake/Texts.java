package org.onewindow.cases.intake;

import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** What a desk says of a request as such. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, MESSAGES.text(code, arguments));
    }
}
