/**
 * What every desk does with what is handed in, be it about a case or about a chain of cases: a moment for it, a number of its
 * day, a code for the applicant, and one answer to a request that is sent again.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.intake;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
