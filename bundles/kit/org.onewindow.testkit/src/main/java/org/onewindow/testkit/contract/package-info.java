/**
 * What every implementation of the repositories must do, as tests: a class that extends one of these and says where an
 * empty repository comes from has proved that its repository keeps the contract.
 */
@Export
@Version("1.0.0")
package org.onewindow.testkit.contract;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
