/**
 * What belongs to a case beside its form: the files that were handed in (电子材料), who has its papers, how its result reaches
 * the applicant, and how often the applicant had to come.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.materials;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
