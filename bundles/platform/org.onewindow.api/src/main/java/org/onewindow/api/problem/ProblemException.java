package org.onewindow.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;

/** Thrown when something cannot be done; whatever was begun has been undone when it is thrown. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code() + ": " + problem.detail().in(Locale.ENGLISH));
        this.problem = problem;
    }

    public ProblemException(Kind kind, String code, Text detail) {
        this(new Problem(kind, code, detail, List.of(), Map.of()));
    }

    public Problem problem() {
        return problem;
    }
}
