/**
 * Tests against a booted centre. One container is started for the whole test run and shared by all classes that carry
 * {@link org.onewindow.karaftest.InKaraf}.
 */
@Export
@Version("1.0.0")
package org.onewindow.karaftest;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
