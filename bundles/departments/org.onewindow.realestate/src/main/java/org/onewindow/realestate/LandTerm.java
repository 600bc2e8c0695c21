package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * The term of the land right is one the law knows (城镇国有土地使用权出让和转让暂行条例 art. 12) and has not ended: a right
 * past its term is not registered (条例 art. 22(3)), but under a dwelling it goes on by itself (民法典 art. 359). Lawful
 * extensions may exceed the longest first term, so a clerk may go on there.
 */
@Component
@RuleName("land-term")
public final class LandTerm implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<LocalDate> from = form.date("/landRight/from");
        Optional<LocalDate> until = form.date("/landRight/until");
        Optional<LandUse> use = form.text("/landRight/use").flatMap(LandUse::named);
        if (from.isEmpty() || until.isEmpty() || use.isEmpty()) {
            return List.of();
        }
        String pointer = form.pointer("/landRight/until");
        if (!until.get().isAfter(from.get())) {
            return List.of(Finding.fault(pointer, "land-term-reversed"));
        }
        var findings = new ArrayList<Finding>();
        int years = use.get().mostYears();
        // Contracts end it on the day of the same number or on the day before: both are whole years.
        if (until.get().isAfter(from.get().plusYears(years))) {
            findings.add(Finding.warning(pointer, "land-term-too-long", years));
        }
        if (use.get() != LandUse.RESIDENTIAL && until.get().isBefore(submission.receivedOn())) {
            findings.add(Finding.fault(pointer, "land-term-ended", until.get()));
        }
        return findings;
    }
}
