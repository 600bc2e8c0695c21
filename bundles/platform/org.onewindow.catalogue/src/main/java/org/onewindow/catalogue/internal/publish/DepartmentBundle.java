package org.onewindow.catalogue.internal.publish;

import org.onewindow.catalogue.internal.guard.DepartmentServices;
import org.onewindow.catalogue.internal.read.DepartmentFiles;

/** A started bundle that says it is a department. */
interface DepartmentBundle extends DepartmentServices {
    /** The number of the bundle in the framework. */
    long number();

    /** The id in its manifest. */
    String id();

    String version();

    DepartmentFiles files();

    /** The loader that sees the department's classes. */
    ClassLoader loader();
}
