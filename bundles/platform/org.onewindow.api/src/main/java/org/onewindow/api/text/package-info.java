/** Texts a person sees, always in both languages of a centre: Simplified Chinese and English. */
@Export
@Version("1.0.0")
package org.onewindow.api.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
