package org.onewindow.socialservices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters every employee of the case under the employer; enrolling somebody again replaces the entry. */
@Component
@RecorderName("employees-enrolled")
public final class EmployeesEnrolled implements Recorder {
    static final String REGISTER = "enrolments";

    @Override
    public Recording record(Step step) {
        String employer = step.form().text("/creditCode").orElseThrow();
        List<Form> employees = step.form().items("/employees");
        var changes = new ArrayList<RegisterChange>();
        for (Form employee : employees) {
            String id = employee.text("/idNumber").orElseThrow();
            List<String> insurances = employee.items("/insurances").stream()
                    .flatMap(insurance -> insurance.text("").stream())
                    .toList();
            Document document = Document.of(step)
                    .with("creditCode", employer)
                    .with("employeeId", id)
                    .with("insurances", insurances)
                    .with("enrolledOn", step.on().toString())
                    .copy(employee, "name", "employedOn");
            changes.add(new Put(REGISTER, employer + "-" + id, document.fields()));
        }
        return new Recording(changes, Map.of("enrolledEmployees", String.valueOf(employees.size())));
    }
}
