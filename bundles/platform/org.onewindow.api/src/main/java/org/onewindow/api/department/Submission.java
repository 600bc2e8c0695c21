package org.onewindow.api.department;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.onewindow.api.form.Form;

/**
 * What an applicant has handed in, after the form's schema has passed it.
 *
 * @param matter the matter's code
 * @param receivedOn the day of receipt, Asia/Shanghai
 * @param materials the codes of the materials that came with it
 */
public record Submission(String matter, LocalDate receivedOn, Applicant applicant, Form form, Set<String> materials) {
    public Submission {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(form, "form");
        materials = Set.copyOf(materials);
    }
}
