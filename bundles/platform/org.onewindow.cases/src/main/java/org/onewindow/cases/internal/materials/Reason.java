package org.onewindow.cases.internal.materials;

import java.util.ArrayList;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.internal.Plain;

/** Why something is done with what was handed in. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    /**
     * A reason that must be given, without white space around it.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code request-faulty}
     */
    static String given(String reason) {
        var faults = new ArrayList<Fault>();
        Plain.require("/reason", reason, LONGEST, faults);
        Texts.requireNone(faults, "request-faulty");
        return reason.strip();
    }
}
