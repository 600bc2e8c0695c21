package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Stage.Content;
import org.onewindow.departments.Plan.Finishing;
import org.onewindow.departments.Plan.Step;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.Planner.Situation;
import org.onewindow.departments.internal.Planner.Up;
import org.osgi.framework.Version;

/**
 * The place of a candidate among the releases of its department: whose place it takes, where new cases go, and what runs
 * beside it.
 */
record SideBySide(Candidate candidate, Situation situation) {
    private static final Comparator<Release> OLDEST =
            Comparator.comparing(SideBySide::version).thenComparing(Release::since);

    static Version version(Release release) {
        return Version.parseVersion(release.version());
    }

    /** Whether it is of an older major than the one that serves: then it is to carry on cases only. */
    boolean isOfOlderMajor() {
        return situation
                .current()
                .filter(current ->
                        candidate.version().getMajor() < version(current).getMajor())
                .isPresent();
    }

    /** Whose place it takes; empty when it is the first, or when no cases of its older major are left to carry on. */
    Optional<Release> predecessor() {
        if (!isOfOlderMajor()) {
            return situation.current();
        }
        Optional<Release> draining = ofMajor(State.DRAINING);
        boolean open = situation.openVersions().keySet().stream()
                .anyMatch(filed -> Version.parseVersion(filed).getMajor()
                        == candidate.version().getMajor());
        return draining.isPresent() || !open
                ? draining
                : ofMajor(State.RETAINED).or(() -> ofMajor(State.QUARANTINED));
    }

    /** Whether it takes this one's place. */
    boolean succeeds(Release release) {
        return predecessor()
                .filter(before -> before.digest().equals(release.digest()))
                .isPresent();
    }

    private boolean isCurrent(Release release) {
        return situation
                .current()
                .filter(current -> current.digest().equals(release.digest()))
                .isPresent();
    }

    private Optional<Release> ofMajor(State state) {
        return situation.releases().stream()
                .filter(release -> release.state() == state)
                .filter(release ->
                        version(release).getMajor() == candidate.version().getMajor())
                .max(OLDEST);
    }

    /** Whose windows count for the department afterwards: those of the release that serves. */
    Content windows(Content content) {
        return situation.up().stream()
                .filter(up -> isOfOlderMajor() && isCurrent(up.release()))
                .map(Up::content)
                .findFirst()
                .orElse(content);
    }

    /** The version that new cases go to afterwards. */
    String serves() {
        return isOfOlderMajor()
                ? situation.current().orElseThrow().version()
                : candidate.version().toString();
    }

    Step step() {
        if (predecessor().isEmpty()) {
            return isOfOlderMajor() ? Step.BACK : Step.FIRST;
        }
        Version to = candidate.version();
        Version from = version(predecessor().get());
        if (to.equals(from)) {
            return Step.SAME;
        }
        if (to.compareTo(from) < 0) {
            return Step.BACK;
        }
        if (to.getMajor() != from.getMajor()) {
            return Step.MAJOR;
        }
        return to.getMinor() != from.getMinor() ? Step.MINOR : Step.PATCH;
    }

    /** What runs beside the one that serves afterwards, with how many open cases. */
    List<Finishing> finishing() {
        var carriers = new ArrayList<String>();
        situation.releases().stream()
                .filter(release -> release.state() == State.DRAINING || isCurrent(release))
                .map(Release::version)
                .forEach(carriers::add);
        carriers.add(candidate.version().toString());
        var cases = new TreeMap<Version, Long>();
        situation.openVersions().forEach((filed, open) -> {
            if (!Edition.carries(serves(), filed)) {
                carriers.stream()
                        .filter(carrier -> Edition.carries(carrier, filed))
                        .map(Version::parseVersion)
                        .max(Comparator.naturalOrder())
                        .ifPresent(carrier -> cases.merge(carrier, open, Long::sum));
            }
        });
        return cases.entrySet().stream()
                .map(entry -> new Finishing(entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
