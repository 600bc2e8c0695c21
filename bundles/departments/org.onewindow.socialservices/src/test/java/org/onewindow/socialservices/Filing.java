package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.text.Messages;

/** A specimen that a test changes and files. */
final class Filing {
    private static final Messages MESSAGES = Messages.of(Filing.class, "/department/");

    private final String matter;
    private final Map<String, Object> body;
    private final Set<String> with = new HashSet<>();
    private final Set<String> without = new HashSet<>();
    private LocalDate receivedOn = LocalDate.of(2026, 3, 2);

    private Filing(String matter) {
        this.matter = matter;
        this.body = DepartmentFiles.specimen(matter);
    }

    static Filing of(String matter) {
        return new Filing(matter);
    }

    Filing on(String date) {
        receivedOn = LocalDate.parse(date);
        return this;
    }

    Filing applicant(String idNumber) {
        object(body.get("applicant")).put("idNumber", idNumber);
        return this;
    }

    Filing with(String material) {
        with.add(material);
        return this;
    }

    Filing without(String material) {
        without.add(material);
        return this;
    }

    /** Sets a field of the form, or takes it away when the value is null. */
    Filing set(String pointer, Object value) {
        Object here = body.get("form");
        String[] steps = pointer.substring(1).split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            here = here instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : object(here).get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (value == null) {
            object(here).remove(last);
        } else {
            object(here).put(last, value);
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    Form form() {
        return Form.of(object(body.get("form")));
    }

    Submission submission() {
        Set<String> materials = ((List<?>) body.get("materials"))
                .stream()
                        .map(material -> (String) object(material).get("code"))
                        .filter(code -> !without.contains(code))
                        .collect(Collectors.toSet());
        materials.addAll(with);
        return new Submission(matter, receivedOn, applicant(), form(), materials);
    }

    Step issue(int serial) {
        String caseNumber = "361123-" + receivedOn + "-" + serial;
        return new Step(caseNumber, receivedOn, serial, matter, "ISSUE", receivedOn, applicant(), form(), Map.of());
    }

    private Applicant applicant() {
        Map<String, Object> applicant = object(body.get("applicant"));
        return new Applicant(
                PersonKind.valueOf((String) applicant.get("kind")),
                (String) applicant.get("name"),
                IdType.valueOf((String) applicant.get("idType")),
                (String) applicant.get("idNumber"),
                (String) applicant.get("phone"));
    }

    /** The pointers and codes of what a rule finds, each proved to have a sentence. */
    List<String> findings(CaseRule rule) {
        return rule.check(submission()).stream().map(Filing::told).toList();
    }

    private static String told(Finding finding) {
        var text =
                MESSAGES.text("finding." + finding.code(), finding.arguments().toArray());
        assertFalse(text.zh().contains("{") || text.en().contains("{"), () -> "an argument is missing: " + text);
        return finding.pointer() + " " + finding.code() + (finding.overridable() ? " (overridable)" : "");
    }
}
