package org.onewindow.api.department;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.onewindow.api.form.Form;

/**
 * A step that a case is about to take.
 *
 * @param caseNumber the case's number
 * @param receivedOn the day of receipt, Asia/Shanghai
 * @param serial the case's serial number of that day, from 1; the two together are unique in the centre
 * @param matter the matter's code
 * @param action what is done, such as {@code ISSUE}
 * @param on the day of the step, Asia/Shanghai
 * @param result what earlier steps have already put into the result
 */
public record Step(
        String caseNumber,
        LocalDate receivedOn,
        int serial,
        String matter,
        String action,
        LocalDate on,
        Applicant applicant,
        Form form,
        Map<String, String> result) {
    public Step {
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(form, "form");
        result = Map.copyOf(result);
    }
}
