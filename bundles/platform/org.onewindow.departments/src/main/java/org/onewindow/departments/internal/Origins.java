package org.onewindow.departments.internal;

import org.onewindow.departments.Release;

/** Where releases come from that were not deployed through the centre. */
final class Origins {
    static final String DISTRIBUTION = "distribution";
    static final String FRAMEWORK = "framework";

    private Origins() {}

    static boolean isDeployed(Release release) {
        return !release.origin().equals(DISTRIBUTION) && !release.origin().equals(FRAMEWORK);
    }
}
