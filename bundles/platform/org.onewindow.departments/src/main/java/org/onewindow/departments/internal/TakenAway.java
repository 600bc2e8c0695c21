package org.onewindow.departments.internal;

import java.util.Optional;
import java.util.function.Predicate;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.Turn.Order;

/** Ends the service of a release whose jar somebody has taken away. */
final class TakenAway {
    private final Departments departments;
    private final DepartmentBundles bundles;
    private final Ledger ledger;
    private final Turn turn;
    private final OneAtATime turns;

    TakenAway(Departments departments, DepartmentBundles bundles, Ledger ledger, Turn turn, OneAtATime turns) {
        this.departments = departments;
        this.bundles = bundles;
        this.ledger = ledger;
        this.turn = turn;
        this.turns = turns;
    }

    /**
     * Turns back to the newest retained release that may still serve; lets the department leave when there is none.
     *
     * @param mayServe whether a retained release was not taken away itself
     */
    void end(Release release, Predicate<Release> mayServe, String by, String reason) {
        String department = release.department();
        turns.with(department, () -> {
            if (ledger.current(department).filter(release::equals).isEmpty()) {
                return release;
            }
            Optional<Release> former = ledger.releases(department).stream()
                    // What served before the department last left is not what this release took the place of.
                    .takeWhile(known -> known.state() != State.WITHDRAWN)
                    .filter(known -> known.state() == State.RETAINED)
                    .filter(mayServe)
                    .filter(known -> bundles.has(department, known.digest()))
                    .findFirst();
            return former.isPresent()
                    ? turn.to(
                            former.get(),
                            Arrival.of(bundles, department, former.get().digest()),
                            new Order(by, reason, State.RETAINED))
                    : departments.withdraw(department, by, reason);
        });
    }
}
