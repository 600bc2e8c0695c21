package org.onewindow.departments.internal;

import org.onewindow.departments.Entrance.Door;
import org.onewindow.departments.Release;
import org.osgi.framework.Bundle;

/**
 * A department whose bundle is up.
 *
 * @param release ACTIVE or SUSPENDED
 * @param door null while it is suspended
 */
record Standing(Release release, Bundle bundle, Door door) {}
