/**
 * Papers (文书) that are handed over: what stands on one, and the press that prints it as HTML and PDF. What a paper is
 * about is its caller's business.
 */
@Export
@Version("1.0.0")
package org.onewindow.papers;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
