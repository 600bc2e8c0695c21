/**
 * The papers of a case (文书): what its journal says, as it is handed to the applicant. Nothing of them is kept: each is
 * read from the journal's entry that it tells.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.papers;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
