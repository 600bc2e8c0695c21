package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Stage.Content;
import org.onewindow.departments.internal.Planner.Up;
import org.osgi.framework.Version;

/** What a release owes to those that are up, because it takes over cases or registers of theirs. */
final class Promises {
    private Promises() {}

    static List<Fault> broken(SideBySide place, Content content) {
        var faults = new ArrayList<Fault>();
        for (Up up : place.situation().up()) {
            Version theirs = SideBySide.version(up.release());
            if (theirs.getMajor() == place.candidate().version().getMajor()) {
                if (place.succeeds(up.release())
                        || Edition.carries(content.department().version(), theirs.toString())) {
                    faults.addAll(SameMajor.check(up.content(), content));
                }
            } else if (theirs.getMajor() < place.candidate().version().getMajor()) {
                faults.addAll(registers(up.content(), content));
            }
        }
        return faults.stream().distinct().toList();
    }

    /** Both majors write to the same registers, and nothing rewrites what is in them. */
    private static List<Fault> registers(Content before, Content after) {
        return SameMajor.changedRegisters(before, after).stream()
                .map(name -> Refusals.fault("department.yaml", "major-changes-register", name))
                .toList();
    }
}
