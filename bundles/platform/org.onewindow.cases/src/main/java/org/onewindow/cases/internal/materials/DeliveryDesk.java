package org.onewindow.cases.internal.materials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Visibility;
import org.onewindow.cases.materials.Deliveries;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.materials.ResultDelivery.Received;
import org.onewindow.cases.materials.ResultDelivery.Returned;
import org.onewindow.cases.materials.ResultDelivery.Sending;
import org.onewindow.cases.materials.Visits;
import org.onewindow.cases.materials.Visits.Purpose;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends results off and keeps how they arrived. */
@Component
public final class DeliveryDesk implements Deliveries {
    static final Proceeding ARRANGE = new Proceeding(
            "ARRANGE_DELIVERY",
            Role.INTAKE,
            EnumSet.of(
                    State.RECEIVED,
                    State.CORRECTION,
                    State.ACCEPTED,
                    State.IN_REVIEW,
                    State.SPECIAL_PROCEDURE,
                    State.GRANTED,
                    State.ISSUED,
                    State.DENIED));
    private static final Set<State> WITH_RESULT = EnumSet.of(State.ISSUED, State.DENIED);
    static final Proceeding DISPATCH = new Proceeding("DISPATCH", Role.ISSUE, WITH_RESULT);
    static final Proceeding CAME_BACK = new Proceeding("RETURNED_TO_SENDER", Role.ISSUE, WITH_RESULT);
    static final Proceeding DELIVERED = new Proceeding("DELIVERED", Role.ISSUE, WITH_RESULT);

    private final CaseDesk cases;
    private final CaseWork work;
    private final CaseRepository repository;
    private final ServingLimit limit;
    private final ReceiptCheck receipts;

    @Activate
    public DeliveryDesk(
            @Reference CaseDesk cases,
            @Reference CaseWork work,
            @Reference CaseRepository repository,
            @Reference WorkingCalendar calendar,
            @Reference Catalogue catalogue,
            @Reference ReceiptCheck receipts) {
        this.cases = cases;
        this.work = work;
        this.repository = repository;
        this.limit = new ServingLimit(calendar, catalogue);
        this.receipts = receipts;
    }

    @Override
    public Report read(String number, Person by) {
        return report(cases.read(number, by));
    }

    @Override
    public Report read(String number, String receiptCode) {
        return report(Visibility.applicants(repository, number, receiptCode));
    }

    private Report report(CaseFile file) {
        return new Report(ResultDelivery.of(file), limit.of(file).orElse(null));
    }

    @Override
    public Answer<Progress> arrange(String number, DeliveryWish wish, long version, String key, Person by) {
        return work.carryOut(ARRANGE, new Asked(number, version, key, wish, by), at -> {
            var delivery = undelivered(at.file());
            requireNothingUnderWay(delivery);
            Texts.requireNone(DeliveryRule.faults(at.matter(), wish, ""), "delivery-faulty");
            return now(at, delivery.wishing(wish)).telling("mode", wish.mode());
        });
    }

    @Override
    public Answer<Progress> dispatch(String number, Dispatch dispatch, long version, String key, Person by) {
        return work.carryOut(DISPATCH, new Asked(number, version, key, dispatch, by), at -> {
            var delivery = undelivered(at.file());
            requireNothingUnderWay(delivery);
            var mode = delivery.wish().mode();
            if (mode == DeliveryMode.WINDOW) {
                throw Texts.problem(Kind.CONFLICT, "result-is-collected");
            }
            Texts.requireNone(ReceiptCheck.faults(mode, dispatch), "delivery-faulty");
            var sending = new Sending(
                    at.moment().at(),
                    at.by().name(),
                    dispatch.carrier(),
                    dispatch.trackingNumber(),
                    delivery.wish(),
                    null);
            return now(at, delivery.sent(sending)).telling("mode", mode);
        });
    }

    @Override
    public Answer<Progress> cameBack(String number, String reason, long version, String key, Person by) {
        return work.carryOut(CAME_BACK, new Asked(number, version, key, reason, by), at -> {
            var delivery = undelivered(at.file());
            requireUnderWay(delivery, DeliveryMode.POST);
            var how = new Returned(at.moment().at(), at.by().name(), Reason.given(reason));
            return now(at, delivery.cameBack(how));
        });
    }

    @Override
    public Answer<Progress> deliver(String number, Delivered delivered, long version, String key, Person by) {
        return work.carryOut(DELIVERED, new Asked(number, version, key, delivered, by), at -> deliver(at, delivered));
    }

    private Outcome deliver(Situation at, Delivered how) {
        var delivery = undelivered(at.file());
        boolean collected = how.mode() == DeliveryMode.WINDOW;
        if (collected) {
            requireNothingUnderWay(delivery);
        } else {
            requireUnderWay(delivery, how.mode());
        }
        var faults = new ArrayList<Fault>(receipts.faults(at, delivery, how));
        if (collected) {
            faults.addAll(VisitRule.faults(at, how.visitReason(), "/visitReason"));
        }
        Texts.requireNone(faults, "delivery-faulty");
        var on = how.on() == null ? at.moment().day() : how.on();
        var received =
                new Received(how.mode(), on, at.moment().at(), at.by().name(), how.to(), how.site(), how.window());
        var change = at.file().change().annex(ResultDelivery.ANNEX, delivery.delivered(received));
        if (collected) {
            change.annex(
                    Visits.ANNEX, Visits.with(at.file(), VisitRule.visit(at, Purpose.COLLECTION, how.visitReason())));
        }
        return Outcome.of(change).telling("mode", how.mode()).telling("on", on);
    }

    @Override
    public Report open(String number, String receiptCode) {
        var file = Visibility.applicants(repository, number, receiptCode);
        var delivery = ResultDelivery.of(file);
        boolean opened = delivery.isDelivered() && delivery.received().mode() == DeliveryMode.ELECTRONIC;
        if (!opened) {
            requireElectronic(file, delivery);
            work.byApplicant(DELIVERED.name(), file, DeliveryDesk::opened);
        }
        return read(number, receiptCode);
    }

    private static void requireElectronic(CaseFile file, ResultDelivery delivery) {
        boolean sent = delivery.underWay()
                .filter(sending -> sending.wish().mode() == DeliveryMode.ELECTRONIC)
                .isPresent();
        if (!sent || !WITH_RESULT.contains(file.state())) {
            throw Texts.problem(Kind.CONFLICT, "result-not-electronic");
        }
    }

    private static Outcome opened(Situation at) {
        LocalDate on = at.moment().day();
        var received = new Received(
                DeliveryMode.ELECTRONIC, on, at.moment().at(), at.by().name(), null, null, null);
        return now(at, ResultDelivery.of(at.file()).delivered(received))
                .telling("mode", DeliveryMode.ELECTRONIC)
                .telling("on", on);
    }

    private static Outcome now(Situation at, ResultDelivery delivery) {
        return Outcome.of(at.file().change().annex(ResultDelivery.ANNEX, delivery));
    }

    private static ResultDelivery undelivered(CaseFile file) {
        var delivery = ResultDelivery.of(file);
        if (delivery.isDelivered()) {
            throw Texts.problem(
                    Kind.CONFLICT, "result-delivered", delivery.received().on());
        }
        return delivery;
    }

    private static void requireNothingUnderWay(ResultDelivery delivery) {
        if (delivery.underWay().isPresent()) {
            throw Texts.problem(Kind.CONFLICT, "result-under-way");
        }
    }

    private static void requireUnderWay(ResultDelivery delivery, DeliveryMode mode) {
        var sent = delivery.underWay().filter(sending -> sending.wish().mode() == mode);
        if (sent.isEmpty()) {
            throw Texts.problem(Kind.CONFLICT, "result-not-under-way", Texts.text("mode." + mode));
        }
    }
}
