package org.onewindow.departments;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Administers the departments of the running centre. Every change is one of a department at a time, is journalled with
 * who made it, survives a restart, and leaves what served before serving when it fails. Callers have made sure that ADMIN
 * is asking. Thread-safe; {@link #deploy} and its like return when the turn is done.
 *
 * <p>Methods that name a department throw {@link org.onewindow.api.problem.ProblemException} NOT_FOUND {@code
 * department-unknown} when the centre has never had it.
 */
@ProviderType
public interface Departments {
    /** The newest word on every department: its active release, else the one it left with; by id. */
    List<Release> departments();

    /** All releases of a department that the centre knows, the newest state first. */
    List<Release> releases(String department);

    /**
     * Threads that releases have left behind: their bundle is stopped and its code still runs. Each is told until it ends
     * or the centre restarts.
     */
    List<LeftThread> leftThreads();

    /** What was done to a department, the newest first, at most 200. */
    List<Event> history(String department);

    /** In what the departments differ from what was decided about them, by id; no jar is read for it. */
    List<Drift> drift();

    /** The same of one department, with the content of its bundle and its jars: those are read for it. */
    List<Drift> drift(String department);

    /**
     * Deploys a jar whenever it has been written, and at once when it is there, until the answer is closed. In development
     * mode only; a build with the number of the one that serves is deployed too.
     *
     * @param jar need not be there yet
     * @param told what came of it each time, on a thread of the centre
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code development-only} in production mode
     */
    AutoCloseable watch(Path jar, String by, Consumer<Landing> told);

    /**
     * What deploying this jar would do.
     *
     * @param jar a {@code file:} or {@code https:} address, or {@code mvn:group/artifact/version} which is looked up in
     *     the local Maven repository and the distribution
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code jar-unreadable} when it cannot be fetched or is no
     *     department bundle
     */
    Plan plan(URI jar);

    /**
     * Plans again and, when nothing stands against it, brings the release up beside the one that serves, probes it, turns
     * to it, drains the former and retains it. A former of another major number goes on with its own open cases first. A
     * release of an older major than the one that serves takes the place of the one that carries on that major's cases,
     * and no new cases.
     *
     * @param plan the digest of the plan that was shown; null when none is demanded
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code plan-outdated} when the plan is another one now;
     *     CONFLICT {@code release-refused} with the plan's refusals or with what the release itself did wrong; the
     *     release is quarantined in the latter case, and the one before serves on
     */
    Release deploy(URI jar, String plan, String by);

    /**
     * Turns back to the release that was in use before, retained or draining. Open cases that only the one that served
     * can carry on keep its code, unless it is {@code faulty}: then it is quarantined, and they go on by hand.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code nothing-retained}; in production CONFLICT {@code
     *     release-refused} with the fault {@code revoked-signer} when its signer was revoked since, or with another one
     *     when the release would not pass today
     */
    Release rollback(String department, boolean faulty, String by, String reason);

    /**
     * Closes a department for a while: its requests are answered 503 with the reason, and steps of its open cases that
     * need its code 503 {@code department-away}; other steps go on.
     */
    Release suspend(String department, String by, String reason);

    /** Opens a suspended department again. */
    Release resume(String department, String by);

    /**
     * Lets a department leave; its open cases stay readable and keep their definitions. Steps that need its code are 409
     * {@code code-gone}.
     */
    Release withdraw(String department, String by, String reason);
}
