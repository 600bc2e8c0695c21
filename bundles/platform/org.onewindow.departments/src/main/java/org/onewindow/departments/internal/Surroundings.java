package org.onewindow.departments.internal;

import org.onewindow.access.CentreHome;

/**
 * What a centre's departments live in.
 *
 * @param development whether what an administrator installs directly is taken in
 */
record Surroundings(
        CentreHome home, boolean development, ImportRules imports, OpenCases openCases, Limits limits, Rounds rounds) {}
