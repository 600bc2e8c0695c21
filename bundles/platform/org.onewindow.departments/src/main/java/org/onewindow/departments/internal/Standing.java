package org.onewindow.departments.internal;

import org.onewindow.departments.Entrance.Door;
import org.onewindow.departments.Release;
import org.osgi.framework.Bundle;

/**
 * A release whose bundle is up.
 *
 * @param release ACTIVE, SUSPENDED or DRAINING
 * @param door null unless it is ACTIVE
 */
record Standing(Release release, Bundle bundle, Door door) {}
