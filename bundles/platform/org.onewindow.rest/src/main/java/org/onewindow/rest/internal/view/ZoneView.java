package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Department;
import org.onewindow.hall.Window;
import org.onewindow.hall.Zone;

/** A zone with the departments that are in it now. */
public record ZoneView(
        @Schema(description = "A to G") String zone,

        Text name,
        Set<Integer> floors,
        List<Resident> departments,
        int windows,
        int openWindows) {
    public static ZoneView of(Zone zone, List<Department> departments, List<Window> windows) {
        var here = windows.stream()
                .filter(window -> window.zone().equals(zone.letter()))
                .toList();
        return new ZoneView(
                zone.letter(),
                zone.name(),
                here.stream().map(Window::floor).collect(Collectors.toCollection(TreeSet::new)),
                departments.stream()
                        .filter(department -> department.zone().equals(zone.letter()))
                        .map(department -> new Resident(department.id(), department.name()))
                        .toList(),
                here.size(),
                (int) here.stream().filter(Window::open).count());
    }

    /** A department in a zone. */
    public record Resident(String id, Text name) {}
}
