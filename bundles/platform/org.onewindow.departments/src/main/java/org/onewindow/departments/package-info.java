/**
 * The life of department bundles while the centre serves: a release is planned, brought up beside the one that serves,
 * probed, turned to in one step, drained, retained, rolled back to, quarantined, withdrawn.
 */
@Export
@Version("1.1.0")
package org.onewindow.departments;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
