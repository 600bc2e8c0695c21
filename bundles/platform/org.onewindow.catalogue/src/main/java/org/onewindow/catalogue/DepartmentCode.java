package org.onewindow.catalogue;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Department.Register;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one way into department code: every call has a time limit and can only hurt the department it goes to. A case is
 * carried on by code of its major number that is at least as new as the release it was filed under: by the release that
 * serves when it is such, else by the newest that is finishing. Must not be called inside a database transaction. Thread-safe.
 *
 * <p>Calls throw {@link org.onewindow.api.problem.ProblemException}: UNAVAILABLE {@code department-away} when the code is
 * not there now; UNAVAILABLE {@code department-failed} when it threw or did not answer in time; CONFLICT {@code
 * code-gone} when it will not come back: the release was quarantined, or its department has left, and no other can stand
 * in. Then a person goes on by the frozen definition alone. Matters that name no code for a step never throw.
 */
@ProviderType
public interface DepartmentCode {
    /**
     * Runs every rule that the matter names.
     *
     * @param edition that the case was filed under
     * @return what they found, in the order of the rules' names, with the department's messages
     */
    List<Fault> check(Edition edition, Submission submission);

    /**
     * What the department wants kept of a step; nothing when the matter names no recorder for the action.
     *
     * @param edition that the case was filed under
     */
    Recorded record(Edition edition, Step step);

    /**
     * @param registers the registers by name, as the release declares them whose code answered
     */
    record Recorded(Recording recording, Map<String, Register> registers) {
        /** Nothing is kept. */
        public static final Recorded NOTHING = new Recorded(Recording.NOTHING, Map.of());

        public Recorded {
            registers = Map.copyOf(registers);
        }
    }
}
