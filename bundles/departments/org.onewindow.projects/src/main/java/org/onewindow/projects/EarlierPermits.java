package org.onewindow.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * The permits that come before: proof of the land before the works planning permit (城乡规划法 art. 40), both planning
 * permits before the construction permit (建筑法 art. 8(1)(2)), works and construction permit before acceptance
 * (城乡规划法 art. 45; 建设工程质量管理条例 art. 16). One that this centre issued is looked up and no copy asked for
 * (国务院令716号 art. 7); one of another authority is stated and handed in. Nothing else is asked for: a construction
 * permit may not be made to depend on more (建筑工程施工许可管理办法 art. 4).
 */
@Component
@RuleName("earlier-permits")
public final class EarlierPermits implements CaseRule {
    private static final Map<String, List<Need>> NEEDS = Map.of(
            PermitKind.WORKS.matter(),
            List.of(new Need("/landUsePermit", PermitKind.LAND_USE, "land-use-permit")),
            PermitKind.CONSTRUCTION.matter(),
            List.of(
                    new Need("/landUsePermit", PermitKind.LAND_USE, "land-use-permit"),
                    new Need("/worksPermit", PermitKind.WORKS, "works-permit")),
            PermitKind.ACCEPTANCE.matter(),
            List.of(
                    new Need("/worksPermit", PermitKind.WORKS, "works-permit"),
                    new Need("/constructionPermit", PermitKind.CONSTRUCTION, "construction-permit-copy")));

    private final Permits permits;

    @Activate
    public EarlierPermits(@Reference Registers registers) {
        this.permits = new Permits(registers);
    }

    private record Need(String field, PermitKind kind, String material) {}

    @Override
    public List<Finding> check(Submission submission) {
        return NEEDS.getOrDefault(submission.matter(), List.of()).stream()
                .flatMap(need -> check(need, submission).stream())
                .toList();
    }

    /** A form that does not name the permit is one that needs none: the schema has asked for the others. */
    private Optional<Finding> check(Need need, Submission submission) {
        Form form = submission.form();
        return form.text(need.field() + "/number").flatMap(number -> permits.find(number)
                .map(entry -> compare(entry, need, form, number))
                .orElseGet(() -> elsewhere(need, submission, number)));
    }

    private static Optional<Finding> compare(Form entry, Need need, Form form, String number) {
        String pointer = form.pointer(need.field() + "/number");
        if (!need.kind().isOf(entry)) {
            return Optional.of(Finding.fault(pointer, "permit-of-another-kind", number));
        }
        return entry.text("/projectCode").equals(form.text("/projectCode"))
                ? Optional.empty()
                : Optional.of(Finding.fault(pointer, "permit-of-another-project", number));
    }

    private static Optional<Finding> elsewhere(Need need, Submission submission, String number) {
        Form form = submission.form();
        if (form.text(need.field() + "/authority").isEmpty()) {
            return Optional.of(Finding.warning(form.pointer(need.field() + "/number"), "permit-unknown", number));
        }
        return submission.materials().contains(need.material())
                ? Optional.empty()
                : Optional.of(Finding.warning("/materials", "permit-copy-missing", number));
    }
}
