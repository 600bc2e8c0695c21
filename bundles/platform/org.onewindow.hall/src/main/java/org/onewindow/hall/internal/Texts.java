package org.onewindow.hall.internal;

import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.PeriodUnit;
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

    static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, MESSAGES.text(code, arguments));
    }

    /** Refuses when there is any fault, with all of them. */
    static void refuse(String code, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(new Problem(Kind.INVALID, code, MESSAGES.text(code), faults, Map.of()));
        }
    }

    static Text unit(PeriodUnit unit) {
        return MESSAGES.text("unit-" + unit);
    }

    static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(code, arguments));
    }
}
