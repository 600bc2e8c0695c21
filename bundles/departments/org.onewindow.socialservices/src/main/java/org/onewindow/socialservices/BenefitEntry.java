package org.onewindow.socialservices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/**
 * Enters a benefit. It runs from the day of registration as unemployed, that day included (社会保险法 art. 50); the result
 * says for how many months and until when.
 */
@Component
@RecorderName("benefit-entry")
public final class BenefitEntry implements Recorder {
    static final String REGISTER = "benefits";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        int months = BenefitDuration.total(count(form, "/contributionMonths"), count(form, "/unusedMonths"));
        LocalDate from = form.date("/registeredOn").orElseThrow();
        LocalDate until = from.plusMonths(months).minusDays(1);
        Document document = Document.of(step)
                .with("personId", form.text("/person/idNumber").orElseThrow())
                .with("benefitMonths", String.valueOf(months))
                .with("benefitFrom", from.toString())
                .with("benefitUntil", until.toString());
        return new Recording(
                List.of(new Put(REGISTER, step.caseNumber(), document.fields())),
                Map.of(
                        "benefitMonths", String.valueOf(months),
                        "benefitFrom", from.toString(),
                        "benefitUntil", until.toString()));
    }

    private static int count(Form form, String field) {
        return form.number(field).map(BigDecimal::intValue).orElse(0);
    }
}
