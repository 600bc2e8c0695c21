package org.onewindow.departments.internal;

import org.onewindow.access.CentreHome;
import org.onewindow.catalogue.WindowAllotment;
import org.onewindow.departments.internal.JarWatch.Pace;

/**
 * What a centre's departments live in.
 *
 * @param development whether what an administrator installs directly is taken in
 * @param approval who says whether a release may serve
 * @param windows who numbers and counts the hall's windows
 * @param pace how fast jars are looked at that somebody may write
 */
record Surroundings(
        CentreHome home,
        boolean development,
        ImportRules imports,
        Approval approval,
        WindowAllotment windows,
        OpenCases openCases,
        Limits limits,
        Rounds rounds,
        Pace pace) {}
