package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/** The council has five members or more, a third of whom have five years of experience in education (民办教育促进法 art. 21). */
@Component
@RuleName("school-council")
public final class SchoolCouncil implements CaseRule {
    private static final int LEAST_MEMBERS = 5;
    private static final int YEARS = 5;
    private static final int THIRD = 3;

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        List<Form> council = form.items("/council");
        var findings = new ArrayList<Finding>();
        if (council.size() < LEAST_MEMBERS) {
            findings.add(Finding.fault(form.pointer("/council"), "school-council-small"));
        }
        long experienced = council.stream()
                .filter(member -> member.number("/teachingYears")
                        .filter(years -> years.intValue() >= YEARS)
                        .isPresent())
                .count();
        if (experienced * THIRD < council.size()) {
            int needed = (council.size() + THIRD - 1) / THIRD;
            findings.add(Finding.fault(form.pointer("/council"), "school-council-experience", needed));
        }
        var seen = new HashSet<String>();
        council.stream()
                .filter(member -> !seen.add(member.text("/idNumber").orElse("")))
                .map(member -> Finding.fault(member.pointer("/idNumber"), "school-council-twice"))
                .forEach(findings::add);
        return findings;
    }
}
