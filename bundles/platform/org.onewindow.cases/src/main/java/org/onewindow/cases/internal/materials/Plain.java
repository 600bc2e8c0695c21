package org.onewindow.cases.internal.materials;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.internal.PlainText;

/** Texts that people write. */
final class Plain {
    private static final int LONGEST_REASON = 500;

    private Plain() {}

    /**
     * A reason that must be given, without white space around it.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code request-faulty}
     */
    static String reason(String reason) {
        var faults = new ArrayList<Fault>();
        require("/reason", reason, LONGEST_REASON, faults);
        Texts.requireNone(faults, "request-faulty");
        return reason.strip();
    }

    /** A text that must be there. */
    static void require(String pointer, String text, int longest, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(Texts.fault(pointer, "text-missing"));
        } else {
            allow(pointer, text, longest, faults);
        }
    }

    /** A text that may be there. */
    static void allow(String pointer, String text, int longest, List<Fault> faults) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(Texts.fault(pointer, "text-too-long", longest));
        }
        faults.addAll(PlainText.faults(pointer, text));
    }
}
