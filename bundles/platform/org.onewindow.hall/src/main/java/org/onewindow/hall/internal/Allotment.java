package org.onewindow.hall.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.hall.Window;

/**
 * What changes when a department gets the windows it declares. A window keeps its number as long as the department
 * declares one of its kind, if need be on another floor; of too many the last numbers go.
 *
 * @param put windows that are new or have moved to another floor
 * @param removed windows that are no longer declared
 */
record Allotment(List<Window> put, List<Window> removed) {
    /** A09 before A10, A99 before A100. */
    static final Comparator<Window> BY_NUMBER = Comparator.comparing(Window::zone)
            .thenComparing(window -> window.number().length())
            .thenComparing(Window::number);

    static Allotment of(Department department, Collection<Window> standing) {
        var left = standing.stream()
                .filter(window -> department.id().equals(window.department()))
                .filter(window -> window.zone().equals(department.zone()))
                .sorted(BY_NUMBER)
                .collect(Collectors.toCollection(ArrayList::new));
        List<WindowGroup> unmet = wanted(department).stream()
                .filter(one -> take(left, window -> window.kind() == one.kind() && window.floor() == one.floor())
                        .isEmpty())
                .toList();
        var put = new ArrayList<Window>();
        Set<String> taken = standing.stream().map(Window::number).collect(Collectors.toCollection(HashSet::new));
        for (WindowGroup one : unmet) {
            put.add(take(left, window -> window.kind() == one.kind())
                    .map(window -> window.on(one.floor()))
                    .orElseGet(() -> added(department, one, taken)));
        }
        standing.stream()
                .filter(window -> department.id().equals(window.department()))
                .filter(window -> !window.zone().equals(department.zone()))
                .forEach(left::add);
        return new Allotment(put, left);
    }

    /** The lowest number of a zone that is free; it is taken now. */
    static String lowestFree(String zone, Set<String> taken) {
        int number = 1;
        while (!taken.add(number(zone, number))) {
            number++;
        }
        return number(zone, number);
    }

    boolean changesNothing() {
        return put.isEmpty() && removed.isEmpty();
    }

    private static String number(String zone, int number) {
        return zone + "%02d".formatted(number);
    }

    private static Window added(Department department, WindowGroup one, Set<String> taken) {
        String number = lowestFree(department.zone(), taken);
        return new Window(number, department.zone(), one.floor(), one.kind(), department.id(), null);
    }

    /** Each declared window as a group of one, in the order of the groups. */
    private static List<WindowGroup> wanted(Department department) {
        var wanted = new ArrayList<WindowGroup>();
        for (WindowGroup group : department.windows()) {
            for (int i = 0; i < group.count(); i++) {
                wanted.add(new WindowGroup(group.kind(), group.floor(), 1));
            }
        }
        return wanted;
    }

    private static Optional<Window> take(List<Window> from, Predicate<Window> wanted) {
        Optional<Window> found = from.stream().filter(wanted).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
