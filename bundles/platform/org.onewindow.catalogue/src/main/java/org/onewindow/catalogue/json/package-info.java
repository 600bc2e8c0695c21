/** JSON as the centre uses it: checked by JSON Schema 2020-12 when it comes in, canonical when it is hashed. */
@Export
@Version("1.0.0")
package org.onewindow.catalogue.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
