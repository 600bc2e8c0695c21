package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Owners and people with an interest may search (条例 art. 27, 民法典 art. 218), each within their standing (查询暂行办法
 * art. 14-21): owners and heirs everything, people with a proved interest the entries, people who only intend something
 * the summary. By name everybody sees only what is their own.
 */
@Component
@RuleName("search-standing")
public final class SearchStanding implements CaseRule {
    private static final String OWNER = "OWNER";
    private static final String PERSON = "PERSON";
    private static final Set<String> PROVED = Set.of("HEIR", "INTERESTED");
    private static final String PROOF = "interest-proof";

    private final Units units;

    @Activate
    public SearchStanding(@Reference Registers registers) {
        this.units = new Units(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String capacity = form.text("/capacity").orElse("");
        var findings = new ArrayList<Finding>();
        boolean own = capacity.equals(OWNER);
        if (!own && form.text("/searchBy").filter(PERSON::equals).isPresent()) {
            findings.add(Finding.fault(form.pointer("/searchBy"), "search-own-name-only"));
        }
        boolean anothers = searched(form)
                .filter(unit -> !unit.belongsTo(submission.applicant().idNumber()))
                .isPresent();
        if (own && anothers) {
            findings.add(Finding.fault(form.pointer("/capacity"), "searcher-not-owner"));
        }
        if (!allowed(capacity).contains(form.text("/scope").orElse(""))) {
            findings.add(Finding.fault(form.pointer("/scope"), "scope-beyond-standing"));
        }
        if (PROVED.contains(capacity) && !submission.materials().contains(PROOF)) {
            findings.add(Finding.warning("/materials", "interest-proof-missing"));
        }
        return findings;
    }

    private Optional<RegisteredUnit> searched(Form form) {
        return SearchTarget.of(form).flatMap(target -> target.in(units));
    }

    private static Set<String> allowed(String capacity) {
        return switch (capacity) {
            case "INTENDING" -> Set.of("SUMMARY");
            case "INTERESTED" -> Set.of("SUMMARY", "RESULT");
            default -> Set.of("SUMMARY", "RESULT", "ORIGINALS");
        };
    }
}
