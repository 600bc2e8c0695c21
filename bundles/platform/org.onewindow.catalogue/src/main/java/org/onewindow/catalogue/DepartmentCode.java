package org.onewindow.catalogue;

import java.util.List;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way into department code: every call has a time limit and can only hurt the department it goes to. Must not be
 * called inside a database transaction. Thread-safe.
 */
@ProviderType
public interface DepartmentCode {
    /**
     * Runs every rule that the matter names.
     *
     * @return what they found, in the order of the rules' names, with the department's messages
     * @throws org.onewindow.api.problem.ProblemException UNAVAILABLE: {@code department-away} when the code is not
     *     there, {@code department-failed} when it threw or did not answer in time
     */
    List<Fault> check(Definition definition, Submission submission);

    /**
     * What the department wants kept of a step; nothing when the matter names no recorder for the action.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link #check}
     */
    Recording record(Definition definition, Step step);
}
