package org.onewindow.catalogue.internal.guard;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Recorder;

/**
 * The code that one department bundle offers now. Looking does not run any of it; getting the object does, its
 * constructor is the department's.
 */
public interface DepartmentServices {
    /** Empty when the bundle has no such rule at the moment. */
    Optional<Callable<CaseRule>> rule(String name);

    /** Empty when the bundle has no such recorder at the moment. */
    Optional<Callable<Recorder>> recorder(String name);
}
