package org.onewindow.departments.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Stage;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.Turn.Order;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that open cases have code to go on with, and that no code stays up that no case needs (contract.md, Releases
 * of a department). What the ledger and the open cases say is compared with what is up, so that it may be called at any
 * time and comes to the same end after whatever was interrupted. Whoever calls has the department's turn.
 */
final class Succession {
    /** How long after a turn an application may still be filed that began before it. */
    static final Duration IN_FLIGHT = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);
    private static final Order BY_ITSELF = new Order(Ledger.CENTRE, null, State.RETAINED);

    /** One that is draining goes before one that would have to be started, the newest code before older. */
    private static final Comparator<Release> BEST = Comparator.comparing(
                    (Release release) -> release.state() == State.DRAINING)
            .thenComparing(release -> Version.parseVersion(release.version()))
            .thenComparing(Release::since)
            .reversed();

    private final Stage stage;
    private final DepartmentBundles bundles;
    private final Standings standings;
    private final Ledger ledger;
    private final Settling settling;
    private final Limits limits;
    private final OpenCases openCases;
    private final Approval approval;

    /** @param approval whether code may carry cases */
    Succession(
            Stage stage,
            DepartmentBundles bundles,
            Standings standings,
            Ledger ledger,
            Settling settling,
            Limits limits,
            OpenCases openCases,
            Approval approval) {
        this.stage = stage;
        this.bundles = bundles;
        this.standings = standings;
        this.ledger = ledger;
        this.settling = settling;
        this.limits = limits;
        this.openCases = openCases;
        this.approval = approval;
    }

    /** A release that served until now goes on with its own cases; nobody comes through its door any more. */
    void drain(Standing former, String by) {
        Release draining = ledger.save(former.release(), State.DRAINING, by, null);
        standings.drain(new Standing(draining, former.bundle(), null));
    }

    /**
     * Brings a release up that carries on open cases and takes no new ones.
     *
     * @param release saved as STAGED when it is that, and as DRAINING; one that is DRAINING already only comes back
     * @throws ProblemException CONFLICT {@code release-refused}; then the release is quarantined, unless it only came back
     */
    Release join(Release release, Arrival arrival, Order order) {
        boolean comesBack = release.state() == State.DRAINING;
        if (release.state() == State.STAGED) {
            ledger.save(release, State.STAGED, order.by(), order.reason());
        }
        Optional<Bundle> up = Optional.empty();
        try {
            up = Optional.of(arrival.bringUp(limits.start()));
            settling.await(up.get(), limits.settle());
            stage.finish(up.get().getBundleId());
            Release draining = comesBack ? release : ledger.save(release, State.DRAINING, order.by(), order.reason());
            standings.drain(new Standing(draining, up.get(), null));
            return draining;
        } catch (RuntimeException failure) {
            LOG.error("Department {} {} is refused: {}", release.department(), release.version(), failure.getMessage());
            up.ifPresent(bundle -> stage.unpublish(bundle.getBundleId()));
            arrival.undo();
            if (!comesBack) {
                ledger.quarantine(release, failure, order.by());
            }
            throw Refusals.of(failure);
        }
    }

    /** Lets a release go for good that broke down while it drained; what no other release carries on waits for people. */
    void expel(Release draining, String reason) {
        ledger.save(draining, State.QUARANTINED, Ledger.CENTRE, reason);
        standings.draining(draining.department(), draining.digest()).ifPresent(standing -> {
            standings.remove(standing);
            stage.unpublish(standing.bundle().getBundleId());
            bundles.stop(standing.bundle());
        });
        review(draining.department());
    }

    /** Sees to a department; whatever fails is seen to again the next time. */
    void review(String department) {
        try {
            Set<String> needed = needed(department);
            retire(department, release -> !needed.contains(release.digest()));
            letGoOfAllButOneRetained(department);
            stage.abandon(department, abandoned(department));
            followSuspension(department);
        } catch (RuntimeException e) {
            LOG.error("Department {}: what its open cases need could not be seen to", department, e);
        }
    }

    /** Lets everything go that is draining. */
    void dismiss(String department) {
        retire(department, release -> true);
    }

    /** The digests of the releases that carry on what the current one cannot; what is missing is brought up. */
    private Set<String> needed(String department) {
        if (ledger.isWithdrawn(department)) {
            return Set.of();
        }
        Optional<Release> current = ledger.current(department);
        var needed = new HashSet<String>();
        for (String version : concerned(department)) {
            if (current.filter(release -> Edition.carries(release.version(), version))
                    .isEmpty()) {
                carrier(department, version).ifPresent(release -> needed.add(release.digest()));
            }
        }
        return needed;
    }

    /** The versions under which cases are open, or may be filed at this moment. */
    private Set<String> concerned(String department) {
        var versions = new HashSet<>(openCases.byVersion(department).keySet());
        ledger.releases(department).stream()
                .filter(release -> release.state() == State.DRAINING && ledger.isWithin(IN_FLIGHT, release))
                .forEach(release -> versions.add(release.version()));
        return versions;
    }

    private Optional<Release> carrier(String department, String version) {
        return ledger.releases(department).stream()
                .filter(this::canComeUp)
                .filter(release -> Edition.carries(release.version(), version))
                .sorted(BEST)
                .filter(this::comesUp)
                .findFirst();
    }

    /** Up already, or brought up now. */
    private boolean comesUp(Release release) {
        if (standings.draining(release.department(), release.digest()).isPresent()) {
            return true;
        }
        try {
            join(release, Arrival.of(bundles, release.department(), release.digest()), BY_ITSELF);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private boolean canComeUp(Release release) {
        boolean former = release.state() == State.DRAINING || release.state() == State.RETAINED;
        return former
                && bundles.has(release.department(), release.digest())
                && approval.againstServing(release).isEmpty();
    }

    private void retire(String department, Predicate<Release> unneeded) {
        ledger.releases(department).stream()
                .filter(release -> release.state() == State.DRAINING)
                .filter(unneeded)
                .forEach(release -> {
                    // Before it is stopped, or it would count as stopped by somebody else.
                    standings.draining(department, release.digest()).ifPresent(standings::remove);
                    bundles.find(department, release.digest()).ifPresent(bundles::stop);
                    ledger.save(release, State.RETAINED, Ledger.CENTRE, null);
                });
    }

    private void letGoOfAllButOneRetained(String department) {
        ledger.formers(department).stream()
                .filter(release -> release.state() == State.RETAINED)
                .skip(1)
                .flatMap(release -> bundles.find(department, release.digest()).stream())
                .forEach(bundles::letGo);
    }

    /** The versions whose cases no code will carry on: nothing that could is left that has not failed. */
    private Set<String> abandoned(String department) {
        List<Release> releases = ledger.releases(department);
        List<Release> hopes = ledger.isWithdrawn(department)
                ? List.of()
                : releases.stream().filter(this::mayCarry).toList();
        return releases.stream()
                .map(Release::version)
                .filter(version -> hopes.stream().noneMatch(release -> Edition.carries(release.version(), version)))
                .collect(Collectors.toSet());
    }

    private boolean mayCarry(Release release) {
        return release.state() == State.ACTIVE || release.state() == State.SUSPENDED || canComeUp(release);
    }

    /** While a department is suspended, none of its code is called. */
    private void followSuspension(String department) {
        boolean suspended = ledger.current(department)
                .filter(release -> release.state() == State.SUSPENDED)
                .isPresent();
        for (Standing draining : standings.draining(department)) {
            long bundle = draining.bundle().getBundleId();
            if (suspended) {
                stage.unpublish(bundle);
            } else {
                stage.finish(bundle);
            }
        }
    }
}
