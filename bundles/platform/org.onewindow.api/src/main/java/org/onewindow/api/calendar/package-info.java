/** Periods of law and the working days of the State Council's calendar. */
@Export
@Version("1.0.0")
package org.onewindow.api.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
