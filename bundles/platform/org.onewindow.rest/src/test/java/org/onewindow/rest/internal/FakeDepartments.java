package org.onewindow.rest.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

/** One department, of which it is remembered what was wished. */
final class FakeDepartments implements Departments {
    static final String DIGEST = "ab".repeat(32);
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    final List<Drift> drift = new ArrayList<>();
    final List<LeftThread> left = new ArrayList<>();
    final List<String> wishes = new ArrayList<>();
    /** What lay at the address at the time, if it was a file. */
    byte[] delivered;

    private static Release release(String version, State state, String reason) {
        return new Release("commerce", version, DIGEST, "distribution", state, AT, "centre", reason);
    }

    private static void know(String department) {
        if (!department.equals("commerce")) {
            throw new ProblemException(Kind.NOT_FOUND, "department-unknown", Text.same("unknown"));
        }
    }

    @Override
    public List<Release> departments() {
        return List.of(release("1.1.0", State.ACTIVE, null));
    }

    @Override
    public List<Release> releases(String department) {
        know(department);
        return List.of(release("1.1.0", State.ACTIVE, null), release("1.0.0", State.RETAINED, "replaced"));
    }

    @Override
    public List<LeftThread> leftThreads() {
        return left;
    }

    @Override
    public List<Event> history(String department) {
        know(department);
        return List.of(new Event(7, AT, department, "1.1.0", DIGEST, State.ACTIVE, "admin", null));
    }

    @Override
    public List<Drift> drift() {
        return drift;
    }

    @Override
    public List<Drift> drift(String department) {
        know(department);
        return List.of(new Drift(department, "jar-damaged", new Text("文件损坏。", "Damaged.")));
    }

    @Override
    public AutoCloseable watch(Path jar, String by, Consumer<Landing> told) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Plan plan(URI jar) {
        fetch("plan " + jar, jar);
        return new Plan(
                "cd".repeat(32),
                DIGEST,
                new Signer("CN=commerce", "ef".repeat(32)),
                "commerce",
                "1.1.0",
                "1.2.0",
                Plan.Step.MINOR,
                "1.2.0",
                List.of(new Plan.Change("seal-filing", Plan.Change.Kind.CHANGED, "/limits/promised", "3", "2", 4)),
                new Plan.Windows(80, 91),
                List.of(new Plan.Finishing("0.9.0", 12)),
                List.of(new Fault("manifest", "import-forbidden", new Text("不允许。", "Not allowed."))));
    }

    private void fetch(String wish, URI jar) {
        wishes.add(wish);
        if (jar.getScheme().equals("file")) {
            try {
                delivered = Files.readAllBytes(Path.of(jar));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Release deploy(URI jar, String plan, String by) {
        fetch("deploy " + jar + " " + plan + " " + by, jar);
        if (jar.toString().contains("refused")) {
            throw new ProblemException(Kind.CONFLICT, "release-refused", Text.same("refused"));
        }
        return release("1.2.0", State.ACTIVE, null);
    }

    @Override
    public Release rollback(String department, boolean faulty, String by, String reason) {
        know(department);
        wishes.add("rollback " + faulty + " " + by + " " + reason);
        return release("1.0.0", State.ACTIVE, reason);
    }

    @Override
    public Release suspend(String department, String by, String reason) {
        wishes.add("suspend " + by + " " + reason);
        return release("1.1.0", State.SUSPENDED, reason);
    }

    @Override
    public Release resume(String department, String by) {
        wishes.add("resume " + by);
        return release("1.1.0", State.ACTIVE, null);
    }

    @Override
    public Release withdraw(String department, String by, String reason) {
        wishes.add("withdraw " + by + " " + reason);
        return release("1.1.0", State.WITHDRAWN, reason);
    }
}
