package org.onewindow.undifferentiated;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Mandarin at grade two, level B (二级乙等) or better; grade three, level A is enough in areas of complex dialects that the
 * province names (《教师资格条例》实施办法 art. 8).
 */
@Component
@RuleName("teacher-mandarin")
public final class TeacherMandarin implements CaseRule {
    private static final String CODE = "teacher-mandarin-too-low";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String pointer = form.pointer("/mandarin/grade");
        return switch (form.text("/mandarin/grade").orElse("")) {
            case "A3" -> List.of(Finding.warning(pointer, CODE));
            case "B3" -> List.of(Finding.fault(pointer, CODE));
            default -> List.of();
        };
    }
}
