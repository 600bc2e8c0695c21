package org.onewindow.undifferentiated;

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
 * Each qualification asks for its education (教师法 art. 11, whose second paragraph leaves a way through the examination, so a
 * clerk may go on); a county grants none for senior middle schools (教师资格条例 art. 13).
 */
@Component
@RuleName("teacher-education")
public final class TeacherEducation implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        var findings = new ArrayList<Finding>();
        Optional<TeacherLevel> level = TeacherLevel.of(form);
        Names.find(TeacherLevel.Education.values(), form.text("/education"))
                .filter(education ->
                        level.filter(wanted -> !wanted.isReachedBy(education)).isPresent())
                .ifPresent(education ->
                        findings.add(Finding.warning(form.pointer("/education"), "teacher-education-too-low")));
        if (level.filter(TeacherLevel.SENIOR_MIDDLE::equals).isPresent()) {
            findings.add(Finding.warning(form.pointer("/level"), "teacher-beyond-county"));
        }
        return findings;
    }
}
