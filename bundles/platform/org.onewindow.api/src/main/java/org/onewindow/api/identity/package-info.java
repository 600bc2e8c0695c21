/** Numbers that identify people and organisations, with the check digits their standards define. */
@Export
@Version("1.0.0")
package org.onewindow.api.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
