package org.onewindow.departments.internal;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.bundle.CollisionHook;

/**
 * Lets a department's next bundle be installed beside the one that serves although both have the same name and version, as
 * builds do while somebody is developing. Without it such a build could only be updated in place, and requests would fail.
 * It speaks for what this bundle installs and for nothing else.
 */
final class SameVersionBeside implements CollisionHook {
    private final Bundle installer;

    SameVersionBeside(Bundle installer) {
        this.installer = installer;
    }

    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> collisions) {
        if (operation == INSTALLING && target.equals(installer)) {
            collisions.removeIf(bundle -> DepartmentBundles.department(bundle) != null);
        }
    }
}
