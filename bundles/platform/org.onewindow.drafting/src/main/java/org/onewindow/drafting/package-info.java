/** What stands on the papers of the centre (拟稿): a case's papers and a matter's notice as sheets for the press. */
@Export
@Version("1.0.0")
package org.onewindow.drafting;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
