package org.onewindow.rest.internal.gate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
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
    private volatile Throwable failure;

    DepartmentApplication(String department, Application own) {
        this.own = own;
        thrown = new ThrownMapper((problem, number) -> Diagnosis.ofDepartment(department, problem, number));
        web = new WebMapper((problem, number) -> Diagnosis.ofDepartment(department, problem, number));
    }

    @Override
    public Set<Class<?>> getClasses() {
        try {
            return own.getClasses();
        } catch (RuntimeException | Error broken) {
            failure = broken;
            throw broken;
        }
    }

    @Override
    public Set<Object> getSingletons() {
        try {
            var all = new LinkedHashSet<>(own.getSingletons());
            if (!all.isEmpty() || !own.getClasses().isEmpty()) {
                all.add(thrown);
                all.add(web);
            }
            return all;
        } catch (RuntimeException | Error broken) {
            failure = broken;
            throw broken;
        }
    }

    /** What the department's own part threw when it was asked for its resources; the whiteboard only counts it. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public Map<String, Object> getProperties() {
        return own.getProperties();
    }
}
