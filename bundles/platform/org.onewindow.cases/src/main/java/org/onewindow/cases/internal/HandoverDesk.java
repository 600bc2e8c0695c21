package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Departures;
import org.onewindow.cases.HandOver;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.OpenCases;
import org.onewindow.cases.Progress;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.Replies;
import org.onewindow.cases.intake.Request;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what departments have open, and hands over what they leave behind. */
@Component
public final class HandoverDesk implements Handovers {
    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository repository;
    private final Departures departures;
    private final Replies replies;
    private final Keeping keeping;

    @Activate
    public HandoverDesk(
            @Reference Clock clock,
            @Reference Catalogue catalogue,
            @Reference CaseRepository repository,
            @Reference Departures departures,
            @Reference JournalKey key,
            @Reference Consequences consequences) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.repository = repository;
        this.departures = departures;
        this.replies = new Replies(repository::reply);
        this.keeping = new Keeping(repository, new Chain(key.bytes(), new SecureRandom()), consequences);
    }

    @Override
    public OpenCases open(String department, String cursor, int limit, Person by) {
        if (!by.may(Role.ADMIN, Grant.EVERYWHERE)) {
            by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        }
        var matters = repository.openMatters(department);
        var found = repository.openCases(department, cursor, limit + 1);
        if (found.size() <= limit) {
            return new OpenCases(matters, found, null);
        }
        return new OpenCases(
                matters, found.subList(0, limit), found.get(limit - 1).number());
    }

    @Override
    public Answer<Progress> handOver(String number, HandOver order, long version, String idempotencyKey, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        var request = Request.of(by, idempotencyKey, number, order);
        return replies.once(request, Progress.class, () -> {
            var before = Visibility.seen(repository, number, by);
            if (before.version() != version) {
                throw Texts.problem(Kind.STALE, "case-changed");
            }
            requireOrphaned(before);
            requireSound(order);
            var organ =
                    Optional.ofNullable(order.organ()).orElse(before.carrier().organ());
            var after = Steps.handedOver(before, order.department(), organ);
            var sealed = Entries.empty();
            Entries.put(sealed, "reason", order.reason());
            var event =
                    new Event(number, Moment.of(clock).at(), by.name(), "HAND_OVER", before.state(), before.state());
            return keeping.keep(request, new Deed(before, after, event, Entries.empty(), sealed), Progress::of);
        });
    }

    private void requireOrphaned(CaseFile file) {
        if (file.state().isFinal()) {
            throw Texts.problem(Kind.CONFLICT, "case-closed");
        }
        var carrying = file.carrier().department();
        if (catalogue.department(carrying).isPresent() || !departures.hasLeft(carrying)) {
            throw Texts.problem(Kind.CONFLICT, "department-not-gone", carrying);
        }
    }

    private void requireSound(HandOver order) {
        var faults = new ArrayList<Fault>();
        var department = catalogue.department(order.department());
        if (department.isEmpty()) {
            faults.add(Texts.fault("/department", "department-not-published", order.department()));
        } else if (order.organ() != null && !speaksFor(department.get(), order.organ())) {
            faults.add(Texts.fault("/organ", "organ-not-of-department", order.department(), order.organ()));
        }
        if (order.reason() == null || order.reason().isBlank()) {
            faults.add(Texts.fault("/reason", "reason-missing"));
        }
        faults.addAll(PlainText.faults("/reason", order.reason()));
        if (!faults.isEmpty()) {
            throw Texts.invalid("handover-faulty", faults);
        }
    }

    private static boolean speaksFor(Department department, String organ) {
        return department.organs().stream().anyMatch(own -> own.id().equals(organ));
    }
}
