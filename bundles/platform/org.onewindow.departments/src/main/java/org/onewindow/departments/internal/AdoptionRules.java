package org.onewindow.departments.internal;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Edition;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Version;

/**
 * What is to become of a department's bundle that was started by somebody else: by the distribution, an administrator, or
 * the framework that starts again what ran when it stopped. What was last decided stays decided.
 */
final class AdoptionRules {
    private final Approval approval;
    private final Ledger ledger;
    private final Standings standings;
    private final DepartmentBundles bundles;

    AdoptionRules(Approval approval, Ledger ledger, Standings standings, DepartmentBundles bundles) {
        this.approval = approval;
        this.ledger = ledger;
        this.standings = standings;
        this.bundles = bundles;
    }

    /** What is to become of it. */
    enum Verdict {
        /** The department is turned to it, unless it may only carry on cases. */
        TURN,
        /** It is up, but its department is suspended. */
        HOLD,
        /** It is not wanted now, and stopped. */
        STOP,
        /** It is not wanted now, and was never seen: it is stopped, and can be rolled back to. */
        RETAIN,
        /** It may be needed for open cases, and is stopped when it is not. */
        REVIEW,
        /** It has failed before: it stays as it is, and nobody sees it. */
        LEAVE,
        /** A newer one serves. */
        OLDER,
        /** In production: it neither came with the distribution nor is its signature trusted. */
        UNAPPROVED,
        /** It was coming up when the centre stopped. */
        INTERRUPTED
    }

    /** @param arrived as it is known, else as it would be */
    Verdict of(Release arrived, boolean known) {
        Optional<Release> current = ledger.current(arrived.department());
        Verdict verdict = known ? ofKnown(arrived, current) : ofNew(arrived, current);
        boolean asked = verdict == Verdict.TURN || verdict == Verdict.HOLD || !known && verdict != Verdict.STOP;
        return asked && !against(arrived).isEmpty() ? Verdict.UNAPPROVED : verdict;
    }

    /** What was retained does not go on but comes back. */
    private List<Fault> against(Release arrived) {
        boolean returns = arrived.state() == State.RETAINED || arrived.state() == State.DRAINING;
        return returns ? approval.againstReturning(arrived) : approval.againstServing(arrived);
    }

    /** Where a bundle comes from that was not deployed through the centre. */
    String origin(String location, String digest) {
        return approval.origin(location, digest);
    }

    /** Why a release is not approved, for the record. */
    String unapproved(Release release) {
        return Refusals.line(Refusals.sentences(against(release)));
    }

    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} when it may not serve any more */
    void requireServing(Release release) {
        Refusals.refuseIfAny(approval.againstServing(release));
    }

    /** Whether it can be gone back to. */
    boolean canReturn(Release release) {
        return bundles.has(release.department(), release.digest())
                && approval.againstReturning(release).isEmpty();
    }

    private Verdict ofKnown(Release arrived, Optional<Release> current) {
        return switch (arrived.state()) {
            case ACTIVE -> isWanted(arrived, current) ? Verdict.TURN : Verdict.STOP;
            case SUSPENDED -> isWanted(arrived, current) ? Verdict.HOLD : Verdict.STOP;
            case WITHDRAWN -> Verdict.STOP;
            case QUARANTINED -> Verdict.LEAVE;
            case RETAINED, DRAINING -> isReplaced(arrived, current) ? Verdict.REVIEW : Verdict.TURN;
            case STAGED -> Origins.isDeployed(arrived) ? Verdict.INTERRUPTED : Verdict.TURN;
        };
    }

    private boolean isReplaced(Release arrived, Optional<Release> current) {
        return current.filter(this::canServe).isPresent() || ledger.isWithdrawn(arrived.department());
    }

    /** Not when another bundle with the same content is up already. */
    private boolean isWanted(Release arrived, Optional<Release> current) {
        return current.filter(arrived::equals).isPresent()
                && standings.of(arrived.department()).isEmpty();
    }

    private Verdict ofNew(Release arrived, Optional<Release> current) {
        boolean distributed = arrived.origin().equals(Origins.DISTRIBUTION);
        if (distributed && ledger.isWithdrawn(arrived.department())) {
            return Verdict.STOP;
        }
        if (current.filter(this::canServe).isEmpty()) {
            return Verdict.TURN;
        }
        if (current.get().state() == State.SUSPENDED) {
            return distributed ? Verdict.RETAIN : Verdict.LEAVE;
        }
        int newer = Version.parseVersion(arrived.version())
                .compareTo(Version.parseVersion(current.get().version()));
        if (!distributed && patchesWhatDrains(arrived)) {
            return Verdict.TURN;
        }
        // What somebody deployed is what the centre is to serve; the distribution brings back what it was built with.
        boolean wanted = distributed && Origins.isDeployed(current.get()) ? newer > 0 : newer >= 0;
        if (wanted) {
            return Verdict.TURN;
        }
        return distributed ? Verdict.RETAIN : Verdict.OLDER;
    }

    /** A patch of an older major, which may take the place of the one that carries on its cases. */
    private boolean patchesWhatDrains(Release arrived) {
        return standings.draining(arrived.department()).stream()
                .anyMatch(draining ->
                        Edition.carries(arrived.version(), draining.release().version()));
    }

    private boolean canServe(Release release) {
        boolean there =
                standings.of(release.department()).isPresent() || bundles.has(release.department(), release.digest());
        return there && approval.againstServing(release).isEmpty();
    }
}
