/**
 * Who is asking, and what may they do. Accounts hold {@link org.onewindow.access.Grant}s; everything is denied unless
 * granted, and no account with a known password ever exists. {@link org.onewindow.access.Authentication} turns
 * credentials into a {@link org.onewindow.access.Person}, who is passed to whatever needs a permission;
 * {@link org.onewindow.access.Staff} administers the accounts.
 */
@Export
@Version("1.0.0")
package org.onewindow.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
