/** Chains' applications in memory, and what every repository of them must keep: for the tests of other bundles. */
package org.onewindow.chains.testing;
