/**
 * The statutory calendar of the centre: what the State Council announced for each year, how a new or changed notice is
 * brought in, and where the years are kept.
 */
@Export
@Version("1.0.0")
package org.onewindow.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
