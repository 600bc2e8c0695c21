/**
 * What may be applied for: the departments in the centre, their matters, and the definitions under which open cases were
 * filed. Definitions are read from department bundles, linted, frozen under a content hash and published atomically.
 */
@Export
@Version("1.1.0")
package org.onewindow.catalogue;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
