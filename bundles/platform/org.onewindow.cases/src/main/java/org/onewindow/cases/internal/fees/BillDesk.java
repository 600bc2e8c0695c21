package org.onewindow.cases.internal.fees;

import java.util.EnumSet;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.FeeExemption;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.Refund;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;
import org.onewindow.cases.fees.Settlement;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Visibility;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with bills. */
@Component
public final class BillDesk implements Bills {
    private static final Set<State> OPEN =
            Set.of(State.ACCEPTED, State.IN_REVIEW, State.SPECIAL_PROCEDURE, State.GRANTED);
    private static final Set<State> EVER_ACCEPTED =
            EnumSet.complementOf(EnumSet.of(State.RECEIVED, State.CORRECTION, State.NOT_ACCEPTED));

    private static final Proceeding SETTLE = new Proceeding("SETTLE_BILL", Role.INTAKE, OPEN);
    private static final Proceeding EXEMPT = new Proceeding("EXEMPT_FEE", Role.HEAD, OPEN);
    private static final Proceeding REFUND = new Proceeding("REFUND", Role.HEAD, EVER_ACCEPTED);

    private final CaseWork work;
    private final CaseRepository repository;

    @Activate
    public BillDesk(@Reference CaseWork work, @Reference CaseRepository repository) {
        this.work = work;
        this.repository = repository;
    }

    @Override
    public Answer<Progress> settle(String number, Payment payment, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, payment, by);
        return work.carryOut(SETTLE, asked, situation -> settled(situation, payment));
    }

    @Override
    public Answer<Progress> exempt(String number, Relief relief, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, relief, by);
        return work.carryOut(EXEMPT, asked, situation -> exempted(situation, relief));
    }

    @Override
    public Answer<Progress> refund(String number, Repayment repayment, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, repayment, by);
        return work.carryOut(REFUND, asked, situation -> refunded(situation, repayment));
    }

    @Override
    public Balance balance(String number, String receiptCode) {
        return Balance.of(Visibility.applicants(repository, number, receiptCode));
    }

    private static Outcome settled(Situation situation, Payment payment) {
        var bill = bill(situation);
        requireUnsettled(bill);
        if (!bill.awaitsPayment()) {
            throw Texts.conflict("nothing-to-pay");
        }
        BillCheck.check(payment, bill);
        var settlement = new Settlement(
                payment.receipt(),
                payment.method(),
                payment.amount(),
                situation.moment().at(),
                situation.by().name());
        var change = situation.file().change().annex(Bill.ANNEX, bill.settled(settlement));
        return Outcome.of(change)
                .telling("amount", settlement.amount())
                .telling("receipt", settlement.receipt())
                .writing(tx -> tx.enqueue(
                        BillNotices.settled(situation, change.next(), settlement),
                        situation.moment().at()));
    }

    private static Outcome exempted(Situation situation, Relief relief) {
        var bill = bill(situation);
        requireUnsettled(bill);
        var line = BillCheck.check(relief, bill);
        var exemption = new FeeExemption(
                relief.document(),
                relief.basis(),
                relief.reason(),
                relief.amount(),
                situation.moment().at(),
                situation.by().name());
        var change = situation.file().change().annex(Bill.ANNEX, bill.exempted(line, exemption));
        return Outcome.of(change)
                .telling("fee", line.fee())
                .telling("document", relief.document())
                .writing(tx -> BillNotices.drafted(situation, change.next())
                        .ifPresent(told -> tx.enqueue(told, situation.moment().at())));
    }

    private static Outcome refunded(Situation situation, Repayment repayment) {
        var bill = bill(situation);
        if (bill.settlement() == null) {
            throw Texts.conflict("bill-unsettled");
        }
        var line = BillCheck.check(repayment, bill, Balance.of(situation.file()));
        var refund = new Refund(
                line.matter(),
                line.fee(),
                repayment.amount() == null ? bill.kept(line) : repayment.amount(),
                repayment.document(),
                repayment.reason(),
                situation.moment().at(),
                situation.by().name());
        var change = situation.file().change().annex(Bill.ANNEX, bill.refunded(refund));
        return Outcome.of(change)
                .telling("fee", refund.fee())
                .telling("amount", refund.amount())
                .telling("document", refund.document())
                .writing(tx -> tx.enqueue(
                        BillNotices.refunded(situation, change.next(), refund),
                        situation.moment().at()));
    }

    private static Bill bill(Situation situation) {
        return situation.file().annex(Bill.ANNEX).orElseThrow(() -> Texts.conflict("nothing-billed"));
    }

    private static void requireUnsettled(Bill bill) {
        if (bill.settlement() != null) {
            throw Texts.conflict("bill-settled", bill.settlement().receipt());
        }
    }
}
