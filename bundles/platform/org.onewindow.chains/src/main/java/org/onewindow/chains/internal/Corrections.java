package org.onewindow.chains.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onewindow.chains.ChainFile.Content;
import org.onewindow.chains.StepCorrection;

/** What a correction makes of a chain's application. */
final class Corrections {
    private Corrections() {}

    static Content content(Content before, String step, StepCorrection correction) {
        ObjectNode form = before.form().deepCopy();
        if (correction.shared() != null) {
            form.set("shared", correction.shared());
        }
        if (correction.part() != null) {
            form.withObject("/steps").set(step, correction.part());
        }
        return new Content(
                before.applicant(),
                form,
                correction.materials() == null ? before.materials() : correction.materials(),
                before.agent(),
                before.delivery());
    }
}
