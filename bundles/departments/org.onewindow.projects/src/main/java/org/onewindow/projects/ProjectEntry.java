package org.onewindow.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a filed or approved project under its code: the one its form states, or a new one. An approval is a permit of
 * the project as well. The result says the code, and the number of the approval.
 */
@Component
@RecorderName("project-entry")
public final class ProjectEntry implements Recorder {
    private final Projects projects;
    private final Permits permits;
    private final ProjectCodes codes;
    private final PermitNumbers numbers;

    @Activate
    public ProjectEntry(@Reference Registers registers, @Reference Locality locality) {
        this.projects = new Projects(registers);
        this.permits = new Permits(registers);
        this.codes = new ProjectCodes(locality.regionCode());
        this.numbers = new PermitNumbers(locality);
    }

    @Override
    public Recording record(Step step) {
        boolean approval = step.matter().equals(PermitKind.APPROVAL.matter());
        String code = step.form().text("/projectCode").orElseGet(() -> newCode(step));
        ProjectStatus status = approval ? ProjectStatus.APPROVED : ProjectStatus.FILED;
        var changes = new ArrayList<RegisterChange>();
        changes.add(new Create(Projects.REGISTER, code, ProjectDocument.registered(step, code, status)));
        var result = new LinkedHashMap<String, String>();
        result.put("projectCode", code);
        if (approval) {
            String number = numbers.candidates(PermitKind.APPROVAL, step)
                    .filter(free -> permits.find(free).isEmpty())
                    .findFirst()
                    .orElseThrow();
            changes.add(new Create(Permits.REGISTER, number, approval(step, code, number)));
            result.put("approvalNumber", number);
        }
        return new Recording(changes, result);
    }

    private String newCode(Step step) {
        return codes.candidates(step)
                .filter(code -> projects.find(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> approval(Step step, String code, String number) {
        return Map.of(
                "number", number,
                "matter", PermitKind.APPROVAL.matter(),
                "projectCode", code,
                "issuedOn", step.on().toString(),
                "caseNumber", step.caseNumber());
    }
}
