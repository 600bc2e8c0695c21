package org.onewindow.hall.internal;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.WindowDuty;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.Window;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A window takes the matters of its zone's departments that name its kind. A reserve window stands in for any of them:
 * no matter names it, it is opened when the others do not suffice.
 */
@Component
public final class Duties implements WindowDuty {
    private final HallWindows windows;
    private final Catalogue catalogue;

    @Activate
    public Duties(@Reference HallWindows windows, @Reference Catalogue catalogue) {
        this.windows = windows;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Fault> objection(String number, Matter matter) {
        return windows.find(number)
                .map(window -> objection(window, matter))
                .orElseGet(() -> fault("window-unknown", number));
    }

    private Optional<Fault> objection(Window window, Matter matter) {
        if (!window.open()) {
            return fault("window-closed", window.number(), window.closed().reason());
        }
        Optional<Department> department = catalogue.department(matter.department());
        if (department.isPresent() && !window.zone().equals(department.get().zone())) {
            return fault(
                    "window-elsewhere",
                    window.number(),
                    window.zone(),
                    department.get().zone());
        }
        if (window.kind() != WindowKind.RESERVE && !matter.windows().contains(window.kind())) {
            return fault("window-of-other-kind", window.number(), window.kind(), kinds(matter));
        }
        return Optional.empty();
    }

    private static String kinds(Matter matter) {
        return new TreeSet<>(matter.windows()).stream().map(WindowKind::name).collect(Collectors.joining(", "));
    }

    private static Optional<Fault> fault(String code, Object... arguments) {
        return Optional.of(Texts.fault("/window", code, arguments));
    }
}
