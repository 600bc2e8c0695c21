package org.onewindow.departments.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.catalogue.WindowAllotment;

/** Windows that have no numbers and are only counted. */
final class CountedWindows implements WindowAllotment {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** How many an administrator has added. */
    int added;

    @Override
    public int after(String department, List<WindowGroup> groups) {
        int others = counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(department))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return added + others + groups.stream().mapToInt(WindowGroup::count).sum();
    }

    @Override
    public void allot(Department department) {
        if (after(department.id(), department.windows()) > MOST) {
            throw new ProblemException(Kind.CONFLICT, "windows-over-cap", Text.same("windows-over-cap"));
        }
        counts.put(
                department.id(),
                department.windows().stream().mapToInt(WindowGroup::count).sum());
    }

    @Override
    public void free(String department) {
        counts.remove(department);
    }

    int of(String department) {
        return counts.getOrDefault(department, 0);
    }
}
