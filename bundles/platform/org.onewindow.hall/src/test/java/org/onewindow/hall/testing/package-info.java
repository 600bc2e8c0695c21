/** For the tests of this bundle and of those that keep its registers. */
package org.onewindow.hall.testing;
