/** What the tests of other bundles need of this one: the real thing over repositories in memory. */
package org.onewindow.cases.testing;
