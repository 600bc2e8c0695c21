/** Timers of cases: what is to happen at an instant, once, also when the process was not running then. */
@Export
@Version("1.0.0")
package org.onewindow.cases.timers;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
