package org.onewindow.access;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** The texts of this package. */
final class AccessTexts {
    static final Messages TEXTS = Messages.of(AccessTexts.class);

    private AccessTexts() {}

    static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, TEXTS.text(code, arguments));
    }

    static ProblemException grantMissing(Role role, String scope) {
        Object place = Grant.EVERYWHERE.equals(scope) ? TEXTS.text("scope.everywhere") : scope;
        return new ProblemException(new Problem(
                Kind.DENIED,
                "grant-missing",
                TEXTS.text("grant-missing", role.label(), place),
                List.of(),
                Map.of("role", role.name(), "scope", scope)));
    }
}
