/** Errors with a stable code and a text in both languages; every bundle throws them, REST shows them as problem details (RFC 9457). */
@Export
@Version("1.0.0")
package org.onewindow.api.problem;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
