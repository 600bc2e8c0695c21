/**
 * What applicants promise instead of handing in: secondary materials by a date (容缺受理), and pledges that stand for proofs
 * (告知承诺).
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.promises;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
