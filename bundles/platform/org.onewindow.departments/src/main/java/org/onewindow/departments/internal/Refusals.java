package org.onewindow.departments.internal;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/** What this bundle refuses, with its texts. */
final class Refusals {
    static final Messages TEXTS = Messages.of(Refusals.class);

    private static final int MAX_REASON = 2000;

    private Refusals() {}

    static Fault fault(String pointer, String code, Object... arguments) {
        return new Fault(pointer, code, TEXTS.text(code, arguments));
    }

    static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, TEXTS.text(code, arguments));
    }

    static ProblemException unreadable(Object why) {
        return problem(Kind.INVALID, "jar-unreadable", why);
    }

    /** A release that is refused for one reason. */
    static ProblemException refused(String code, Object... arguments) {
        return refused(List.of(fault("", code, arguments)));
    }

    static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    static ProblemException refused(List<Fault> faults) {
        return new ProblemException(new Problem(
                Kind.CONFLICT, "release-refused", TEXTS.text("release-refused", sentences(faults)), faults, Map.of()));
    }

    /** What to tell about a failure: itself when it is a problem. */
    static ProblemException of(RuntimeException failure) {
        return failure instanceof ProblemException known
                ? known
                : refused("failed-unexpectedly", failure.getClass().getSimpleName());
    }

    /** Why something failed, in both languages. */
    static Text why(RuntimeException failure) {
        if (failure instanceof ProblemException known) {
            var faults = known.problem().faults();
            return faults.isEmpty() ? known.problem().detail() : sentences(faults);
        }
        return TEXTS.text("failed-unexpectedly", failure.getClass().getSimpleName());
    }

    /** One line for the record, which is kept in one piece for both languages. */
    static String line(Text text) {
        String line = text.zh() + " / " + text.en();
        return line.length() <= MAX_REASON
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_REASON - 1))) + "…";
    }

    static Text sentences(List<Fault> faults) {
        var zh = new StringBuilder();
        var en = new StringBuilder();
        for (Fault fault : faults) {
            String place = fault.pointer().isEmpty() ? "" : fault.pointer() + " ";
            zh.append(zh.isEmpty() ? "" : " ")
                    .append(place)
                    .append(fault.message().zh());
            en.append(en.isEmpty() ? "" : " ")
                    .append(place)
                    .append(fault.message().en());
        }
        return new Text(zh.toString(), en.toString());
    }
}
