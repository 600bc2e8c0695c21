package org.onewindow.policejustice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A foreigner who asks about himself or herself has stayed in the country for 180 days or more (公通字〔2021〕19号 art. 5).
 * The form knows one stay only, so a clerk who has seen the entries may go on.
 */
@Component
@RuleName("record-stay")
public final class RecordStay implements CaseRule {
    static final int DAYS = 180;

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (!isForeigner(form)
                || RecordQuery.of(form).filter(RecordQuery.OWN::equals).isEmpty()) {
            return List.of();
        }
        String pointer = form.pointer("/residentSince");
        return form.date("/residentSince")
                .map(since -> stay(pointer, since, submission.receivedOn()))
                .orElseGet(() -> List.of(Finding.fault(pointer, "record-stay-missing")));
    }

    /** A citizen who shows a passport has no stay to prove. */
    private static boolean isForeigner(Form form) {
        return form.text("/subject/idType").filter("PASSPORT"::equals).isPresent()
                && form.text("/subject/nationality")
                        .filter(nationality -> !nationality.contains("中国"))
                        .isPresent();
    }

    private static List<Finding> stay(String pointer, LocalDate since, LocalDate on) {
        long days = Math.max(0, ChronoUnit.DAYS.between(since, on));
        return days >= DAYS ? List.of() : List.of(Finding.warning(pointer, "record-stay-too-short", DAYS, days));
    }
}
