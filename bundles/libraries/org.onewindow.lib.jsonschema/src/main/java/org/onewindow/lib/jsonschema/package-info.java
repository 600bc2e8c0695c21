/** The JSON Schema validator, set up so that it works in a bundle and reaches nothing outside it. */
@Export
@Version("1.0.0")
package org.onewindow.lib.jsonschema;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
