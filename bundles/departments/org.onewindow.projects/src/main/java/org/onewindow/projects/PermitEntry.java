package org.onewindow.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * Attaches a permit to its project. A project that was filed or approved elsewhere gets its entry here, as the form
 * states it. The result says the number, and by when construction must begin or how long an assessment holds.
 */
@Component
@RecorderName("permit-entry")
public final class PermitEntry implements Recorder {
    private final Projects projects;
    private final Permits permits;
    private final PermitNumbers numbers;

    @Activate
    public PermitEntry(@Reference Registers registers, @Reference Locality locality) {
        this.projects = new Projects(registers);
        this.permits = new Permits(registers);
        this.numbers = new PermitNumbers(locality);
    }

    @Override
    public Recording record(Step step) {
        PermitKind kind = PermitKind.of(step.matter());
        String code = step.form().text("/projectCode").orElseThrow();
        String number = numbers.candidates(kind, step)
                .filter(free -> permits.find(free).isEmpty())
                .findFirst()
                .orElseThrow();
        var changes = new ArrayList<RegisterChange>();
        changes.add(new Create(Permits.REGISTER, number, PermitDocument.of(kind, step, number)));
        if (projects.find(code).isEmpty()) {
            changes.add(new Create(Projects.REGISTER, code, ProjectDocument.stated(step, code)));
        }
        var result = new LinkedHashMap<String, String>(PermitDocument.until(kind, step));
        result.put("projectCode", code);
        result.put("permitNumber", number);
        return new Recording(changes, result);
    }
}
