package org.onewindow.departments.internal;

import org.osgi.framework.Bundle;

/** A way in which a release's bundle comes up. */
interface Arrival {
    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} */
    Bundle bringUp();

    /** Takes back what {@link #bringUp} did, however far it came. */
    void undo();

    /** From the jar that is kept, or the bundle that is still installed. */
    static Arrival of(DepartmentBundles bundles, String department, String digest) {
        return new Arrival() {
            private Bundle bundle;

            @Override
            public Bundle bringUp() {
                bundle = bundles.install(department, digest);
                bundles.start(bundle);
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

    /** Somebody else has started it, and it is theirs to stop: until then it shows what is wrong with it. */
    static Arrival started(Bundle bundle) {
        return new Arrival() {
            @Override
            public Bundle bringUp() {
                return bundle;
            }

            @Override
            public void undo() {
                // Nothing was done.
            }
        };
    }
}
