/**
 * Joint review (联审) inside one case: several organs give their opinions in parallel under one joint limit, and meet at joint
 * events. Which organs, which events and which limit, a matter's definition says.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.joint;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
