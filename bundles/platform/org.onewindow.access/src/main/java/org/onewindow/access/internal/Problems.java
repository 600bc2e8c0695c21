package org.onewindow.access.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** What this bundle refuses, with its texts. */
final class Problems {
    static final Messages TEXTS = Messages.of(Problems.class);

    private Problems() {}

    static ProblemException credentialsWrong() {
        return new ProblemException(Kind.UNAUTHENTICATED, "credentials-wrong", TEXTS.text("credentials-wrong"));
    }

    static ProblemException accountLocked(Duration rest) {
        long seconds = Math.max(1, rest.plusMillis(999).toSeconds());
        long minutes = (seconds + 59) / 60;
        return new ProblemException(new Problem(
                Kind.LIMITED,
                "account-locked",
                TEXTS.text("account-locked", minutes),
                List.of(),
                Map.of("retryAfterSeconds", seconds)));
    }

    static ProblemException accountUnknown(String name) {
        return new ProblemException(Kind.NOT_FOUND, "account-unknown", TEXTS.text("account-unknown", name));
    }

    static ProblemException lastAdministrator() {
        return new ProblemException(Kind.CONFLICT, "last-administrator", TEXTS.text("last-administrator"));
    }

    static ProblemException invalid(String code, List<Fault> faults) {
        return new ProblemException(new Problem(Kind.INVALID, code, TEXTS.text(code), faults, Map.of()));
    }

    static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, TEXTS.text(code, arguments));
    }
}
