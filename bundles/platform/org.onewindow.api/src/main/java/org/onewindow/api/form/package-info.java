/** The filled form of a case, read-only, as a department's code sees it. */
@Export
@Version("1.0.0")
package org.onewindow.api.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
