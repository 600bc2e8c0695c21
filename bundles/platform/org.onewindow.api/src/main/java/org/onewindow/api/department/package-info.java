/** What a department implements: rules that data cannot say, and records it wants kept. All of it is called with a time limit and outside any database transaction. */
@Export
@Version("1.0.0")
package org.onewindow.api.department;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
