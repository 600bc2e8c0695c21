package org.onewindow.taxation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * A reduced rate is for individuals who buy a dwelling, by the number of homes their family owns, and it is proved by
 * the family's papers and the housing authority's written answer, or pledged (公告2024年第16号 item 1).
 */
@Component
@RuleName("family-homes")
public final class FamilyHomes implements CaseRule {
    private static final String PAPER = "family-home-proof";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Home home = Home.of(form);
        if (!home.isRelieved()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (!isBoughtByIndividuals(form)) {
            findings.add(Finding.fault(form.pointer("/home"), "home-relief-not-applicable"));
        }
        Optional<Form> family = form.part("/family");
        family.ifPresentOrElse(
                found -> compare(home, found, form, findings),
                () -> findings.add(Finding.fault(form.pointer("/family"), "family-missing")));
        if (!submission.materials().contains(PAPER)) {
            findings.add(Finding.warning("/materials", "family-paper-missing"));
        }
        return findings;
    }

    private static boolean isBoughtByIndividuals(Form form) {
        return form.text("/transfer").filter(DeedTax.HOME_SALE::equals).isPresent()
                && form.items("/buyers").stream().noneMatch(buyer -> buyer.text("/idType")
                        .filter("CREDIT_CODE"::equals)
                        .isPresent());
    }

    private static void compare(Home home, Form family, Form form, List<Finding> findings) {
        int owned = family.number("/homesOwned").orElseThrow().intValue();
        if (!home.agreesWith(owned)) {
            findings.add(Finding.fault(family.pointer("/homesOwned"), "family-homes-disagree", owned));
        }
        Set<String> members = family.items("/members").stream()
                .map(member -> member.text("/idNumber").orElse(""))
                .collect(Collectors.toSet());
        for (Form buyer : form.items("/buyers")) {
            if (!members.contains(buyer.text("/idNumber").orElse(""))) {
                findings.add(Finding.warning(
                        buyer.pointer("/idNumber"),
                        "buyer-outside-family",
                        buyer.text("/name").orElse("")));
            }
        }
    }
}
