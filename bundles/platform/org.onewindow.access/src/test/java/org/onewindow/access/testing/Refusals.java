package org.onewindow.access.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

/** Says what must be refused, and why. */
public final class Refusals {
    private Refusals() {}

    public static Problem assertRefused(Kind kind, String code, Executable attempt) {
        var problem = assertThrows(ProblemException.class, attempt).problem();
        assertEquals(code, problem.code());
        assertEquals(kind, problem.kind());
        return problem;
    }

    /** Every fault as {@code pointer code}. */
    public static List<String> faults(Problem problem) {
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
