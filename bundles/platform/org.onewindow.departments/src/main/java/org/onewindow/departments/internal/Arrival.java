package org.onewindow.departments.internal;

import java.time.Duration;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.Release;
import org.osgi.framework.Bundle;

/** A way in which a release's bundle comes up. */
interface Arrival {
    /**
     * @param limit how long its bundle may take to start
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused}
     */
    Bundle bringUp(Duration limit);

    /** Takes back what {@link #bringUp} did, however far it came. */
    void undo();

    /** From the jar that is kept, or the bundle that is still installed. */
    static Arrival of(DepartmentBundles bundles, String department, String digest) {
        return new Arrival() {
            private Bundle bundle;

            @Override
            public Bundle bringUp(Duration limit) {
                bundle = bundles.install(department, digest);
                bundles.start(bundle, limit);
                return bundle;
            }

            @Override
            public void undo() {
                if (bundle != null) {
                    bundles.stop(bundle);
                    if (DepartmentBundles.isOurs(bundle)) {
                        bundles.uninstall(bundle);
                    }
                }
            }
        };
    }

    /** A release that served before: one that is draining is up already. */
    static Arrival of(DepartmentBundles bundles, Standings standings, Release release) {
        return standings
                .draining(release.department(), release.digest())
                .map(standing -> started(standing.bundle()))
                .orElseGet(() -> of(bundles, release.department(), release.digest()));
    }

    /** It is up already, and whoever started it may stop it. */
    static Arrival started(Bundle bundle) {
        return started(bundle, List.of());
    }

    /**
     * Somebody else has started it, and it is theirs to stop: until then it shows what is wrong with it.
     *
     * @param refusals what stands against it
     */
    static Arrival started(Bundle bundle, List<Fault> refusals) {
        return new Arrival() {
            @Override
            public Bundle bringUp(Duration limit) {
                if (!refusals.isEmpty()) {
                    throw Refusals.refused(refusals);
                }
                return bundle;
            }

            @Override
            public void undo() {
                // Nothing was done.
            }
        };
    }
}
