/**
 * The outbox: what a case has to tell somebody is written with the step that caused it, and sent afterwards, at least
 * once, in order per case, always under the same key. Whoever brings another way to send implements {@link
 * org.onewindow.cases.outbox.Channel}.
 */
@Export
@Version("1.0.0")
package org.onewindow.cases.outbox;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
