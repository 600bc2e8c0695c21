/**
 * What a case costs (收费): one bill over all organs, settled once and split per payee, so that nothing is charged outside
 * of it (source-inventory rows 98 to 100). Nothing is charged but by law or regulation and by the published standard
 * (行政许可法 art. 58, 59), so a bill is drafted from the definition that the case was filed under and from its form, and
 * from nothing else. Amounts are CNY with two decimals, exact.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.fees;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
