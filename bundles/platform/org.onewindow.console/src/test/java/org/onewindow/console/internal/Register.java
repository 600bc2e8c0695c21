package org.onewindow.console.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Event;
import org.onewindow.departments.Landing;
import org.onewindow.departments.LeftThread;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.Signer;

/** The department {@code commerce}, of which it is remembered what was wished. */
final class Register implements Departments {
    static final String PLAN = "cd".repeat(32);

    final List<Drift> drift = new ArrayList<>();
    final List<Landing> landings = new ArrayList<>();
    final List<String> wishes = new ArrayList<>();
    final List<LeftThread> left = new ArrayList<>();
    final List<Fault> refusals = new ArrayList<>();
    Signer signer = new Signer("CN=Commerce", "ef".repeat(32));

    private static Release release(String version, State state, String by, String reason) {
        return new Release("commerce", version, "ab".repeat(32), "distribution", state, Archive.AT, by, reason);
    }

    private static void know(String department) {
        if (!department.equals("commerce")) {
            throw new ProblemException(
                    Kind.NOT_FOUND, "department-unknown", new Text("没有这个部门。", "There is no such department."));
        }
    }

    @Override
    public List<Release> departments() {
        return List.of(release("1.1.0", State.ACTIVE, "centre", null));
    }

    @Override
    public List<Release> releases(String department) {
        know(department);
        return List.of(
                release("1.1.0", State.ACTIVE, "centre", null), release("1.0.0", State.RETAINED, "centre", "replaced"));
    }

    @Override
    public List<LeftThread> leftThreads() {
        return left;
    }

    @Override
    public List<Event> history(String department) {
        know(department);
        return List.of(
                new Event(7, Archive.AT, department, "1.1.0", "ab".repeat(32), State.ACTIVE, "console", "new fees"));
    }

    @Override
    public List<Drift> drift() {
        return drift;
    }

    @Override
    public List<Drift> drift(String department) {
        know(department);
        return drift;
    }

    /** Tells what it has to tell, then somebody presses Ctrl-C. */
    @Override
    public AutoCloseable watch(Path jar, String by, Consumer<Landing> told) {
        wishes.add("watch " + jar + " " + by);
        landings.forEach(told);
        Thread.currentThread().interrupt();
        return () -> wishes.add("watched");
    }

    @Override
    public Plan plan(URI jar) {
        wishes.add("plan " + jar);
        return new Plan(
                PLAN,
                "ab".repeat(32),
                signer,
                "commerce",
                "1.1.0",
                "1.2.0",
                Plan.Step.MINOR,
                "1.2.0",
                List.of(new Plan.Change("seal-filing", Plan.Change.Kind.CHANGED, "/limits/promised", "3", "2", 4)),
                new Plan.Windows(80, 91),
                List.of(new Plan.Finishing("0.9.0", 12)),
                refusals);
    }

    @Override
    public Release deploy(URI jar, String plan, String by) {
        wishes.add("deploy " + jar + " " + plan + " " + by);
        if (!refusals.isEmpty()) {
            throw new ProblemException(Kind.CONFLICT, "release-refused", new Text("不能部署。", "It can't be deployed."));
        }
        return release("1.2.0", State.ACTIVE, by, null);
    }

    @Override
    public Release rollback(String department, boolean faulty, String by, String reason) {
        wishes.add("rollback " + department + " " + faulty + " " + by + " " + reason);
        return release("1.0.0", State.ACTIVE, by, reason);
    }

    @Override
    public Release suspend(String department, String by, String reason) {
        wishes.add("suspend " + department + " " + by + " " + reason);
        return release("1.1.0", State.SUSPENDED, by, reason);
    }

    @Override
    public Release resume(String department, String by) {
        wishes.add("resume " + department + " " + by);
        return release("1.1.0", State.ACTIVE, by, null);
    }

    @Override
    public Release withdraw(String department, String by, String reason) {
        wishes.add("withdraw " + department + " " + by + " " + reason);
        return release("1.1.0", State.WITHDRAWN, by, reason);
    }
}
