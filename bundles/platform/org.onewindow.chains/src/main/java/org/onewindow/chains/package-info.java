/**
 * Chains (一件事, 一链办理; source-inventory rows 54 and 106): one application is taken apart into the cases of several
 * departments, which the centre files in their order as soon as each can be, and which come together again in one progress,
 * one limit, one bill and several results. Which chains there are, the departments' definitions say.
 */
@Export
@Version("1.0.0")
package org.onewindow.chains;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
