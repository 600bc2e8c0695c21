/** For the tests of whoever uses this bundle: keys that sign jars, and what every store of certificates has to keep. */
package org.onewindow.departments.testing;
