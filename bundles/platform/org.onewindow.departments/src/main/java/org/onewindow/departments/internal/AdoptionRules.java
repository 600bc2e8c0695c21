package org.onewindow.departments.internal;

import java.util.Optional;
import org.onewindow.catalogue.Edition;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Version;

/**
 * What is to become of a department's bundle that was started by somebody else: by the distribution, an administrator, or
 * the framework that starts again what ran when it stopped. What was last decided stays decided.
 */
final class AdoptionRules {
    private final boolean development;
    private final Ledger ledger;
    private final Standings standings;
    private final DepartmentBundles bundles;

    AdoptionRules(boolean development, Ledger ledger, Standings standings, DepartmentBundles bundles) {
        this.development = development;
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
        /** In production nobody has approved it. */
        UNAPPROVED,
        /** It was coming up when the centre stopped. */
        INTERRUPTED
    }

    /**
     * @param arrived as it is known, else as it would be
     * @param again whether this bundle has served in this life of the framework with other content
     */
    Verdict of(Release arrived, boolean known, boolean again) {
        Optional<Release> current = ledger.current(arrived.department());
        boolean adopted = known && arrived.origin().equals(Origins.FRAMEWORK);
        if (!development && adopted && arrived.state() == State.ACTIVE) {
            return Verdict.UNAPPROVED;
        }
        return known ? ofKnown(arrived, current) : ofNew(arrived, current, again);
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

    private Verdict ofNew(Release arrived, Optional<Release> current, boolean again) {
        boolean distributed = arrived.origin().equals(Origins.DISTRIBUTION);
        if (distributed && ledger.isWithdrawn(arrived.department())) {
            return Verdict.STOP;
        }
        boolean serves = current.filter(this::canServe).isPresent();
        if (!development && (serves || again || !distributed)) {
            return Verdict.UNAPPROVED;
        }
        if (!serves) {
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
        return standings.of(release.department()).isPresent() || bundles.has(release.department(), release.digest());
    }
}
