package org.onewindow.catalogue;

import java.util.List;
import org.onewindow.catalogue.Department.WindowGroup;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who gives the hall's windows their numbers and keeps their cap. The hall implements it; whoever lets departments in
 * and out asks. Thread-safe.
 */
@ProviderType
public interface WindowAllotment {
    /** The most windows a centre may have, whoever brings them (row 50). */
    int MOST = 120;

    /** How many windows the whole centre would have if the department had these. Nothing changes. */
    int after(String department, List<WindowGroup> groups);

    /**
     * Gives a department the windows it declares. A window that is there keeps its number; one that it no longer
     * declares is gone. Nothing changes when it has them already.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code windows-over-cap}
     */
    void allot(Department department);

    /** A department has left: its windows are gone, and their numbers are free for their zone. */
    void free(String department);
}
