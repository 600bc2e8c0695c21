package org.onewindow.departments.internal;

import java.util.function.ToLongFunction;
import org.onewindow.access.CentreHome;

/**
 * What a centre's departments live in.
 *
 * @param development whether what an administrator installs directly is taken in
 * @param openCases how many cases of a matter are open
 */
record Surroundings(
        CentreHome home, boolean development, ImportRules imports, ToLongFunction<String> openCases, Limits limits) {}
