package org.onewindow.policejustice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Criminal records are told to nobody but those whom the rules name, and for nothing else (公通字〔2021〕19号 art. 4): a
 * person asks about himself or herself; a unit about its staff and candidates, stating the law that bans offenders from
 * the work; an authority for a licence or qualification; a notary office for its certificate.
 */
@Component
@RuleName("record-purpose")
public final class RecordPurpose implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        return RecordQuery.of(submission.form())
                .map(query -> query == RecordQuery.OWN ? own(submission) : unit(query, submission))
                .orElse(List.of());
    }

    private static List<Finding> own(Submission submission) {
        Form form = submission.form();
        Applicant applicant = submission.applicant();
        if (applicant.kind() != PersonKind.NATURAL_PERSON) {
            return List.of(Finding.fault(form.pointer("/query"), "record-person-only"));
        }
        String asks = applicant.idNumber();
        boolean named = form.text("/subject/idNumber").filter(asks::equals).isPresent()
                || form.text("/agent/idNumber").filter(asks::equals).isPresent();
        return named ? List.of() : List.of(Finding.fault(form.pointer("/subject/idNumber"), "record-of-another"));
    }

    private static List<Finding> unit(RecordQuery query, Submission submission) {
        Form form = submission.form();
        if (submission.applicant().kind() != PersonKind.LEGAL_PERSON) {
            return List.of(Finding.fault(form.pointer("/query"), "record-unit-only"));
        }
        var findings = new ArrayList<Finding>();
        if (form.text("/purpose").filter(query::serves).isEmpty()) {
            findings.add(Finding.fault(form.pointer("/purpose"), "record-purpose-differs"));
        }
        form.part("/unit").ifPresent(unit -> {
            if (unit.text("/creditCode")
                    .filter(submission.applicant().idNumber()::equals)
                    .isEmpty()) {
                findings.add(Finding.fault(unit.pointer("/creditCode"), "record-unit-differs"));
            }
            if (unit.text("/relation").filter(query::isAbout).isEmpty()) {
                findings.add(Finding.fault(unit.pointer("/relation"), "record-relation-differs"));
            }
            if (query == RecordQuery.UNIT_STAFF) {
                ban(unit).ifPresent(findings::add);
            }
        });
        Papers.missing(submission, "unit-papers", "record-unit-papers-missing").ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> ban(Form unit) {
        String ban = unit.text("/ban").orElse("");
        return switch (ban) {
            case "" -> Optional.of(Finding.fault(unit.pointer("/ban"), "record-ban-missing"));
            case "OTHER" ->
                Optional.of(Finding.warning(
                        unit.pointer("/banDetails"),
                        "record-ban-unlisted",
                        unit.text("/banDetails").orElse("")));
            default -> Optional.empty();
        };
    }
}
