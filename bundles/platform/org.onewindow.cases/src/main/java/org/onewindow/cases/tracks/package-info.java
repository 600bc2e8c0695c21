/** The channels on which cases go beside the usual one (办理通道, rows 27, 69, 94, 108): who opened them, why, and their effect. */
@Export
@Version("1.0.0")
package org.onewindow.cases.tracks;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
