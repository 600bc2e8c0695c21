package org.onewindow.taxation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Stamp duty is declared for a whole quarter or year after it has ended, or each time (印花税法 art. 16), and a document
 * belongs to the period in which it was made (art. 15).
 */
@Component
@RuleName("stamp-period")
public final class StampPeriod implements CaseRule {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        LocalDate from = form.date("/period/from").orElseThrow();
        LocalDate until = form.date("/period/until").orElseThrow();
        if (!isWhole(form.text("/period/kind").orElse(""), from, until)) {
            return List.of(Finding.fault(form.pointer("/period"), "stamp-period-wrong"));
        }
        var findings = new ArrayList<Finding>();
        boolean once = from.equals(until);
        boolean running = once
                ? submission.receivedOn().isBefore(until)
                : !submission.receivedOn().isAfter(until);
        if (running) {
            findings.add(Finding.fault(form.pointer("/period/until"), "stamp-period-running", until));
        }
        for (Form document : form.items("/documents")) {
            LocalDate madeOn = document.date("/signedOn").orElseThrow();
            if (madeOn.isBefore(from) || madeOn.isAfter(until)) {
                findings.add(Finding.fault(document.pointer("/signedOn"), "stamp-outside-period"));
            }
        }
        return findings;
    }

    private static boolean isWhole(String kind, LocalDate from, LocalDate until) {
        return switch (kind) {
            case "QUARTER" -> isSpan(from, until, QUARTER);
            case "YEAR" -> isSpan(from, until, YEAR);
            default -> from.equals(until);
        };
    }

    private static boolean isSpan(LocalDate from, LocalDate until, int months) {
        boolean begins = from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % months == 0;
        return begins && until.equals(from.plusMonths(months).minusDays(1));
    }
}
