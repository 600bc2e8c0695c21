package org.onewindow.rest.internal.gate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.onewindow.rest.internal.problem.ThrownMapper;
import org.onewindow.rest.internal.problem.WebMapper;

/**
 * A department's application with the centre's answers to exceptions added: a nearer mapper of the department's own still
 * wins. Without them CXF would log each exception with its message, which may quote what somebody typed in.
 */
final class DepartmentApplication extends Application {
    private final Application own;
    private final ThrownMapper thrown;
    private final WebMapper web;

    DepartmentApplication(String department, Application own) {
        this.own = own;
        thrown = new ThrownMapper((problem, number) -> Diagnosis.ofDepartment(department, problem, number));
        web = new WebMapper((problem, number) -> Diagnosis.ofDepartment(department, problem, number));
    }

    @Override
    public Set<Class<?>> getClasses() {
        return own.getClasses();
    }

    @Override
    public Set<Object> getSingletons() {
        var all = new LinkedHashSet<>(own.getSingletons());
        if (!all.isEmpty() || !own.getClasses().isEmpty()) {
            all.add(thrown);
            all.add(web);
        }
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return own.getProperties();
    }
}
