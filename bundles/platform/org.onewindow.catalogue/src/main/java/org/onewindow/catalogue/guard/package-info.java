/**
 * What keeps a department's trouble its own, for everybody who lets its code run: the breaker that stops asking a release
 * that keeps failing, and the mark by which the threads that it started are known.
 */
@Export
@Version("1.0.0")
package org.onewindow.catalogue.guard;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
