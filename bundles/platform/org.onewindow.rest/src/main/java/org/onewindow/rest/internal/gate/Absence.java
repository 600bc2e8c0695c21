package org.onewindow.rest.internal.gate;

import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Catalogue;

/** Says what it means that an application is not there: a department may be away for a while, or be unknown. */
final class Absence {
    private static final int CORE_SECONDS = 5;
    private static final int DEPARTMENT_SECONDS = 10;
    private static final int SUSPENDED_SECONDS = 300;
    private static final String AWAY = "department-away";
    private static final String SUSPENDED = "department-suspended";

    private final Passages passages;
    private final Catalogue catalogue;

    Absence(Passages passages, Catalogue catalogue) {
        this.passages = passages;
        this.catalogue = catalogue;
    }

    /** @param waited whether the request has waited for it: then it was known, whatever has become of it meanwhile */
    ProblemException of(Route route, boolean waited) {
        if (route.isCore()) {
            return GateTexts.away("centre-starting", CORE_SECONDS);
        }
        String department = route.application();
        if (passages.shutWith(department).filter(SUSPENDED::equals).isPresent()) {
            return GateTexts.departmentAway(SUSPENDED, SUSPENDED_SECONDS, department);
        }
        if (waited || passages.everSeen(department) || isInTheHouse(department)) {
            return GateTexts.departmentAway(AWAY, DEPARTMENT_SECONDS, department);
        }
        return GateTexts.refusal(Kind.NOT_FOUND, "department-unknown");
    }

    private boolean isInTheHouse(String department) {
        return catalogue.publications().stream()
                .anyMatch(known -> known.department().equals(department));
    }
}
