package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Entrance;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.osgi.framework.Bundle;

/**
 * Compares what was decided with what the framework does. It looks and changes nothing, and waits for no turn: one that is
 * under way may show while it lasts. Thread-safe.
 */
final class Drifts {
    /** Releases of which the jar is needed, now or to go back to. */
    private static final Set<State> KEPT = EnumSet.of(State.ACTIVE, State.SUSPENDED, State.RETAINED);
    /** Releases whose bundles may be started: the others are not to serve. */
    private static final Set<State> STARTED = EnumSet.of(State.STAGED, State.ACTIVE, State.SUSPENDED, State.DRAINING);

    private final Ledger ledger;
    private final Standings standings;
    private final DepartmentBundles bundles;
    private final KeptJars jars;
    private final Entrance entrance;

    Drifts(Ledger ledger, Standings standings, DepartmentBundles bundles, KeptJars jars, Entrance entrance) {
        this.ledger = ledger;
        this.standings = standings;
        this.bundles = bundles;
        this.jars = jars;
        this.entrance = entrance;
    }

    /** Of all departments, by id, without reading any jar. */
    List<Drift> look() {
        var found = new ArrayList<Drift>();
        ledger.byDepartment().forEach((department, releases) -> look(department, releases, found));
        return found;
    }

    /** Of one department, with the content of its jars. */
    List<Drift> lookClosely(String department) {
        var found = new ArrayList<Drift>();
        List<Release> releases = ledger.known(department);
        look(department, releases, found);
        for (Release release : releases) {
            if (isKept(release) && jars.has(release.digest()) && !jars.isWhole(release.digest())) {
                add(found, release, "jar-damaged");
            }
        }
        return found;
    }

    private void look(String department, List<Release> releases, List<Drift> found) {
        for (Release release : releases) {
            if (release.state() == State.ACTIVE) {
                serving(release).ifPresent(code -> add(found, release, code));
            }
            if (isKept(release) && !jars.has(release.digest())) {
                add(found, release, "jar-missing");
            }
        }
        for (Bundle bundle : bundles.started(department)) {
            String digest = bundles.digest(bundle);
            releases.stream()
                    .filter(release -> release.digest().equals(digest))
                    .filter(release -> !STARTED.contains(release.state()))
                    .forEach(release -> add(found, release, "started-not-to-serve"));
        }
    }

    /** What is wrong with how a release serves that is to serve. */
    private Optional<String> serving(Release release) {
        Optional<Standing> standing = standings.of(release.department());
        if (standing.isEmpty() || standing.get().bundle().getState() != Bundle.ACTIVE) {
            return Optional.of("release-not-up");
        }
        boolean open =
                standing.get().door() != null && entrance.isOpen(standing.get().door());
        return open ? Optional.empty() : Optional.of("door-closed");
    }

    private static boolean isKept(Release release) {
        return Origins.isDeployed(release) && KEPT.contains(release.state());
    }

    private static void add(List<Drift> found, Release release, String code) {
        found.add(new Drift(
                release.department(), code, Refusals.TEXTS.text("drift." + code, release.version(), release.digest())));
    }
}
