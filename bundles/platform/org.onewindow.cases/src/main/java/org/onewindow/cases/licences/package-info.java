/**
 * The licence library (电子证照库, source-inventory row 9): what organs have licensed to whom, as it was issued here or
 * imported from before. An entry of the library is as good as the paper (国务院令716号 art. 10).
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.licences;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
