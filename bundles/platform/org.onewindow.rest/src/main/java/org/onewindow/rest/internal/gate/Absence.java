package org.onewindow.rest.internal.gate;

import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Publication.Status;

/** Says what it means that an application is not there: a department may be away for a while, or be unknown. */
final class Absence {
    private static final int CORE_SECONDS = 5;
    private static final int DEPARTMENT_SECONDS = 10;

    private final Passages passages;
    private final Catalogue catalogue;

    Absence(Passages passages, Catalogue catalogue) {
        this.passages = passages;
        this.catalogue = catalogue;
    }

    ProblemException of(Route route) {
        if (route.isCore()) {
            return GateTexts.away("centre-starting", CORE_SECONDS);
        }
        if (passages.everSeen(route.application()) || isComing(route.application())) {
            return GateTexts.away("department-away", DEPARTMENT_SECONDS, route.application());
        }
        return GateTexts.refusal(Kind.NOT_FOUND, "department-unknown");
    }

    private boolean isComing(String department) {
        return catalogue.publications().stream()
                .anyMatch(known -> known.department().equals(department) && known.status() != Status.PUBLISHED);
    }
}
