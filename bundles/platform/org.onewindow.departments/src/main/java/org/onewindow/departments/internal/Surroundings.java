package org.onewindow.departments.internal;

import org.onewindow.access.CentreHome;
import org.onewindow.catalogue.WindowAllotment;

/**
 * What a centre's departments live in.
 *
 * @param development whether what an administrator installs directly is taken in
 * @param windows who numbers and counts the hall's windows
 */
record Surroundings(
        CentreHome home,
        boolean development,
        ImportRules imports,
        WindowAllotment windows,
        OpenCases openCases,
        Limits limits,
        Rounds rounds) {}
