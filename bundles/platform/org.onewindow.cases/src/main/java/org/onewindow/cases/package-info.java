/**
 * The case (办件): what an applicant handed in, what was done about it by whom and when, and what came of it. The state
 * table, the dates, the separation of persons and the journal with its chain are here.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
