/**
 * A centre in memory for a department's unit tests: the real catalogue, cases and calendar over repositories in memory,
 * with a clock that stands still. It needs no framework, no database and no network.
 */
@Export
@Version("1.0.0")
package org.onewindow.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
