/**
 * The skeleton of the hall (大厅): who has entered it, what is present and what is outside by whose approval, its themes,
 * sites, zones and windows, and what the centre itself sets over the definitions of its departments.
 */
@Export
@Version("1.0.0")
package org.onewindow.hall;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
