/**
 * Hearings (听证; 行政许可法 art. 46 to 48) before the decision on a licence: who was told of their right, who asked for one, when
 * and where it is held, and what was said.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.hearings;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
