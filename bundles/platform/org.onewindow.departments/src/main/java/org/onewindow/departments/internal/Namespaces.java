package org.onewindow.departments.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;

/**
 * Which bundle speaks for which department: the one whose symbolic name its release that serves, or else its last sound
 * one, has. No other bundle may come as that department, and that bundle may not come as another one. Thread-safe.
 */
final class Namespaces {
    /** Releases that never served in earnest name nobody. */
    private static final Set<State> UNSOUND = Set.of(State.STAGED, State.QUARANTINED);

    private final Ledger ledger;
    private final DepartmentBundles bundles;

    Namespaces(Ledger ledger, DepartmentBundles bundles) {
        this.ledger = ledger;
        this.bundles = bundles;
    }

    /** {@code namespace-owned}, naming both owners. */
    List<Fault> check(Candidate candidate) {
        var faults = new ArrayList<Fault>();
        for (Release newest : ledger.departments()) {
            sound(newest.department()).ifPresent(owner -> name(owner)
                    .flatMap(name -> check(candidate, owner, name))
                    .ifPresent(faults::add));
        }
        return faults;
    }

    private static Optional<Fault> check(Candidate candidate, Release owner, String name) {
        boolean sameDepartment = owner.department().equals(candidate.department());
        if (sameDepartment == name.equals(candidate.symbolicName())) {
            return Optional.empty();
        }
        String comer = candidate.department() + " " + candidate.version();
        String keeper = owner.department() + " " + owner.version();
        var sentence = sameDepartment
                ? Refusals.TEXTS.text("namespace-of-department", keeper, name, comer, candidate.symbolicName())
                : Refusals.TEXTS.text("namespace-of-bundle", name, keeper, comer);
        return Optional.of(new Fault("META-INF/MANIFEST.MF", "namespace-owned", sentence));
    }

    private Optional<Release> sound(String department) {
        return ledger.current(department).or(() -> ledger.releases(department).stream()
                .filter(release -> !UNSOUND.contains(release.state()))
                .findFirst());
    }

    private Optional<String> name(Release release) {
        try {
            return bundles.symbolicName(release.department(), release.digest());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
