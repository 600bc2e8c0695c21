/** A department's own records: JSON documents with declared indexes, written in the transaction of the case that caused them. */
@Export
@Version("1.0.0")
package org.onewindow.api.register;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
