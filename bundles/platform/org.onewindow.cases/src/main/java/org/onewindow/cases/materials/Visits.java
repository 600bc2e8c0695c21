package org.onewindow.cases.materials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onewindow.cases.Annex;
import org.onewindow.cases.CaseFile;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Channel;

/**
 * How often an applicant had to come (最多跑一次, row 29). The first visit is the filing at a window, which the case's channel
 * says; kept are those after it.
 *
 * @param further in order
 */
public record Visits(List<Visit> further) {
    public static final Annex<Visits> ANNEX = new Annex<>("visits", Visits.class);

    public Visits {
        further = List.copyOf(further);
    }

    /**
     * That somebody came.
     *
     * @param by the account that entered it; null for the filing
     * @param reason why it was one too many; null when it was not
     */
    public record Visit(LocalDate on, Purpose purpose, String by, String reason) {
        public Visit {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(purpose, "purpose");
        }
    }

    /** What somebody came for. */
    public enum Purpose {
        FILING,
        CORRECTION,
        /** The result was handed out at a window. */
        COLLECTION,
        OTHER
    }

    /** All visits of a case. */
    public static List<Visit> of(CaseFile file) {
        var visits = new ArrayList<Visit>();
        if (file.origin().channel() == Channel.WINDOW) {
            visits.add(new Visit(file.dates().receivedOn(), Purpose.FILING, null, null));
        }
        visits.addAll(kept(file).further());
        return List.copyOf(visits);
    }

    /** How many visits are in order: one always, and as many as the definition says. */
    public static int inOrder(Matter matter) {
        return Math.max(1, matter.visits());
    }

    /** The case's visits with one more. */
    public static Visits with(CaseFile file, Visit visit) {
        var more = new ArrayList<>(kept(file).further());
        more.add(visit);
        return new Visits(more);
    }

    private static Visits kept(CaseFile file) {
        return file.annex(ANNEX).orElseGet(() -> new Visits(List.of()));
    }
}
