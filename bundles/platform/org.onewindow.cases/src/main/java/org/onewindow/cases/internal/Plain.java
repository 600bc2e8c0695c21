package org.onewindow.cases.internal;

import java.util.List;
import org.onewindow.api.problem.Fault;

/** Texts that people write, with what stands against them. */
public final class Plain {
    private Plain() {}

    /** A text that must be there. */
    public static void require(String pointer, String text, int longest, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(missing(pointer));
        } else {
            allow(pointer, text, longest, faults);
        }
    }

    /** That something must be there and is not. */
    public static Fault missing(String pointer) {
        return Texts.fault(pointer, "text-missing");
    }

    /** A text that may be there. */
    public static void allow(String pointer, String text, int longest, List<Fault> faults) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(Texts.fault(pointer, "text-too-long", longest));
        }
        faults.addAll(PlainText.faults(pointer, text));
    }
}
