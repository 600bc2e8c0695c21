package org.onewindow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.onewindow.bench.Load.Sample;
import org.onewindow.bench.Releases.Release;

/**
 * Updates one department under steady load. Quiet and turning windows alternate, so that what the machine does besides
 * falls on both; what is compared is compared within one run.
 */
final class Turns {
    private static final int WARM_UP_TURNS = 3;
    private static final int WARM_UP_SECONDS = 20;
    /** How long after the answer a turn is still looked at. */
    private static final long TAIL_MILLIS = 500;

    private static final long TURN_LIMIT_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final double LIVE_LIMIT_MILLIS = 5000;
    private static final double DELAY_LIMIT_MILLIS = 1000;

    private final Client administrator;
    private final String department;
    private final Releases releases;
    private final Load load;
    private final Jvm jvm;
    private final int turns;
    private final int quietSeconds;
    private final double rate;
    private final List<Window> windows = new ArrayList<>();
    private final List<Long> live = new ArrayList<>();
    private final List<Long> answered = new ArrayList<>();

    Turns(Centre centre, Path root, Settings settings) throws IOException {
        administrator = Client.administrator(centre);
        jvm = centre.jvm();
        department = settings.text("department", "commerce");
        releases = new Releases(root, department, centre.home());
        turns = settings.number("turns", 20);
        quietSeconds = settings.number("quiet", 3);
        rate = settings.number("rate", 150);
        load = new Load(new Visitors(administrator, department).errands(rate));
    }

    private record Window(long from, long to, boolean turning) {
        boolean holds(Sample sample) {
            return from <= sample.due() && sample.due() < to;
        }
    }

    /** Whether nothing failed and nothing passed its limit. */
    boolean measure() throws IOException, InterruptedException {
        load.start();
        TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
        for (int i = 0; i < WARM_UP_TURNS; i++) {
            turn(releases.next());
        }
        live.clear();
        answered.clear();
        var machine = new Machine(jvm);
        long begun = System.nanoTime();
        for (int i = 0; i < turns; i++) {
            var release = releases.next();
            long from = System.nanoTime();
            TimeUnit.SECONDS.sleep(quietSeconds);
            long command = System.nanoTime();
            windows.add(new Window(from, command, false));
            turn(release);
            TimeUnit.MILLISECONDS.sleep(TAIL_MILLIS);
            windows.add(new Window(command, System.nanoTime(), true));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var shares = machine.shares();
        load.stop();
        return report(seconds, shares);
    }

    private void turn(Release release) throws InterruptedException {
        long command = System.nanoTime();
        var body = "{\"url\":\"" + release.jar().toUri() + "\"}";
        var deployed = administrator.send("POST", "api/v1/departments", body);
        long seen = 0;
        long answer = 0;
        while (seen == 0 || answer == 0) {
            long now = System.nanoTime() - command;
            if (now > TURN_LIMIT_NANOS) {
                throw new IllegalStateException("no turn within two minutes; a machine this busy wants a lower rate");
            }
            if (answer == 0 && deployed.isDone()) {
                deployed.join().expect(200);
                answer = now;
            }
            if (seen == 0 && isLive(release)) {
                seen = System.nanoTime() - command;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        live.add(seen);
        answered.add(answer);
    }

    private boolean isLive(Release release) {
        try {
            return administrator.get(Visitors.matter(department)).body().contains(release.mark());
        } catch (CompletionException failed) {
            // The load asks the same and counts what fails.
            return false;
        }
    }

    private boolean report(double seconds, String shares) {
        var samples = load.samples();
        System.out.printf(
                Locale.ROOT,
                "%n%d updates of %s in %.0f s under %.0f requests a second, %d requests in all%n%s%n%n",
                turns,
                department,
                seconds,
                rate,
                samples.size(),
                shares);
        var table = new Table(
                "requests",
                "quiet",
                "turning",
                "failed",
                "p50 q.",
                "p50 t.",
                "p99 q.",
                "p99 t.",
                "t./q.",
                "max q.",
                "max t.");
        var kinds = new TreeMap<String, Predicate<Sample>>();
        samples.forEach(sample -> kinds.put(sample.kind(), other -> other.kind().equals(sample.kind())));
        kinds.forEach((kind, wanted) -> row(table, kind, samples, wanted));
        row(table, "all that is not its own", samples, sample -> Visitors.isElsewhere(sample.kind()));
        double slowest = row(table, "all", samples, sample -> true);
        table.print();
        var toLive = Figures.of(live);
        var toAnswer = Figures.of(answered);
        System.out.printf(
                Locale.ROOT,
                "%ncommand to live    min %.0f  median %.0f  max %.0f ms%n"
                        + "command to answer  min %.0f  median %.0f  max %.0f ms%n",
                toLive.min(),
                toLive.median(),
                toLive.max(),
                toAnswer.min(),
                toAnswer.median(),
                toAnswer.max());
        var failures = new TreeMap<String, Integer>();
        samples.stream()
                .filter(sample -> sample.failure() != null)
                .forEach(sample -> failures.merge(sample.kind() + ": " + sample.failure(), 1, Integer::sum));
        failures.forEach((failure, times) -> System.out.println(times + " x " + failure));
        return failures.isEmpty() && toLive.max() <= LIVE_LIMIT_MILLIS && slowest <= DELAY_LIMIT_MILLIS;
    }

    /** The longest one while a department turned, in milliseconds. */
    private double row(Table table, String name, List<Sample> samples, Predicate<Sample> wanted) {
        var quiet = within(samples, wanted, false);
        var turning = within(samples, wanted, true);
        long failed = samples.stream()
                .filter(wanted)
                .filter(sample -> sample.failure() != null)
                .count();
        table.row(
                name,
                quiet.count(),
                turning.count(),
                failed,
                quiet.median(),
                turning.median(),
                quiet.p99(),
                turning.p99(),
                turning.p99() / quiet.p99(),
                quiet.max(),
                turning.max());
        return turning.max();
    }

    private Figures within(List<Sample> samples, Predicate<Sample> wanted, boolean turning) {
        return Figures.of(samples.stream()
                .filter(wanted)
                .filter(sample -> windows.stream().anyMatch(it -> it.turning() == turning && it.holds(sample)))
                .map(Sample::nanos)
                .toList());
    }
}
