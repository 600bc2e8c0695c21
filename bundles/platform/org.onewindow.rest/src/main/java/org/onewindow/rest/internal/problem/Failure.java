package org.onewindow.rest.internal.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/**
 * A refusal or an error as HTTP shows it; wider than {@link Problem}, because HTTP has statuses of its own.
 *
 * @param status 400 to 599
 * @param extra further members of the document; {@code retryAfterSeconds} also becomes a header
 */
public record Failure(int status, String code, Text detail, List<Fault> faults, Map<String, Object> extra) {
    static final Messages TEXTS = Messages.of(Failure.class);

    public Failure {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("no failure has status " + status);
        }
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        faults = List.copyOf(faults);
        extra = Map.copyOf(extra);
    }

    public static Failure of(Problem problem) {
        return new Failure(
                problem.kind().status(), problem.code(), problem.detail(), problem.faults(), problem.extra());
    }

    /** A failure whose status says all there is to say, with this package's text for its code. */
    static Failure plain(int status, String code, Object... arguments) {
        return new Failure(status, code, TEXTS.text(code, arguments), List.of(), Map.of());
    }

    /** The short name of the status, the same for every failure that has it. */
    public Text title() {
        String key = "title." + status;
        return TEXTS.text(TEXTS.has(key) ? key : status < 500 ? "title.400" : "title.500");
    }
}
