package org.onewindow.cases.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.text.Text;

/**
 * How a joint review stands.
 *
 * @param opinionsDueOn the last day for opinions; null when the decision waits for none, or the clocks stand still
 * @param silenceIsConsent whether an organ that says nothing until then consents by that (超时默许)
 * @param late by when an organ whose silence counted owes its opinion in writing all the same: the working day after
 * @param names of the organs, by their ids
 */
public record JointReport(
        JointReview review,
        LocalDate opinionsDueOn,
        boolean silenceIsConsent,
        Map<String, LocalDate> late,
        Map<String, Text> names) {
    public JointReport {
        late = Map.copyOf(late);
        names = Map.copyOf(names);
    }

    /** The events and opinions in order; see {@link JointReview#missing}. */
    public List<String> missing() {
        return review.missing(silenceIsConsent);
    }
}
