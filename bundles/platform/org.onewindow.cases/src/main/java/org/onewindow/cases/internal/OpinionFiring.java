package org.onewindow.cases.internal;

import java.time.Clock;
import java.util.List;
import org.onewindow.access.Role;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Progress;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.outbox.Message.Kind;
import org.onewindow.cases.timers.Timer;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.DepartmentCode.Recorded;

/**
 * Does what the timers of a joint review are there for: reminds organs of opinions that are due, tells their heads of those
 * that are overdue, and, where the definition says so, counts their silence as consent (超时默许; local and contested,
 * rules.md). The liability stays with the organ that was silent. Used by one thread.
 */
final class OpinionFiring {
    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository repository;
    private final Keeping keeping;
    private final Consequences consequences;

    OpinionFiring(
            Clock clock, Catalogue catalogue, CaseRepository repository, Keeping keeping, Consequences consequences) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.repository = repository;
        this.keeping = keeping;
        this.consequences = consequences;
    }

    void remind(Timer timer, CaseFile file) {
        tell(timer, file, Kind.OPINION_REMINDER, Role.REVIEW, awaited(file));
    }

    void due(Timer timer, CaseFile file) {
        var silent = awaited(file);
        var matter = catalogue.frozen(file.origin().definition()).matter();
        if (silent.isEmpty() || !Silence.isConsent(file, matter)) {
            tell(timer, file, Kind.OPINION_OVERDUE, Role.HEAD, silent);
            return;
        }
        var at = Moment.of(clock).at();
        var review = file.annex(JointReview.ANNEX).orElseThrow().silent(timer.day());
        var after = file.change().annex(JointReview.ANNEX, review).next();
        var event = new Event(file.number(), at, Firing.CENTRE, JointNotices.SILENT, file.state(), file.state());
        var facts = Entries.put(Entries.empty(), "organs", silent);
        keeping.keep(
                null,
                new Deed(file, after, event, facts, Entries.empty(), Recorded.NOTHING, Firing.fired(timer, at)),
                Progress::of);
    }

    /** Those whom a case that is under review still waits for. */
    private static List<String> awaited(CaseFile file) {
        return TimerPlan.isAwaitingResult(file)
                ? file.annex(JointReview.ANNEX).map(JointReview::awaited).orElse(List.of())
                : List.of();
    }

    private void tell(Timer timer, CaseFile file, Kind kind, Role role, List<String> organs) {
        var now = Moment.of(clock).at();
        repository.transact(tx -> {
            if (tx.fire(timer, now)) {
                JointNotices.told(file, kind, role, organs).forEach(message -> tx.enqueue(message, now));
            }
            return null;
        });
        consequences.committed();
    }
}
