/** Whether cases were really closed when the system says (办结时间查验, row 96): samples of closed cases, and what checks of them found. */
@Export
@Version("1.0.0")
package org.onewindow.cases.closures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
