package org.onewindow.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.problem.Problem;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.JointReviews.OpinionOrder;
import org.onewindow.cases.joint.Opinion.View;

/**
 * What came of handing in an application: a case that can be carried on, or the faults for which there is none. A step
 * that the centre refuses throws its {@link org.onewindow.api.problem.ProblemException}.
 */
public final class Filed {
    private static final Set<Action> OF_THE_OFFICE =
            EnumSet.of(Action.START_REVIEW, Action.GRANT, Action.DENY, Action.ISSUE);

    private final TestCentre centre;
    private final String number;
    private final List<String> faults;

    private Filed(TestCentre centre, String number, List<String> faults) {
        this.centre = centre;
        this.number = number;
        this.faults = faults;
    }

    static Filed under(String number, TestCentre centre) {
        return new Filed(centre, number, List.of());
    }

    static Filed refused(Problem problem, TestCentre centre) {
        return new Filed(centre, null, Told.of(problem.faults()));
    }

    /** Each as {@code pointer code}, and {@code (overridable)} behind it when it is; empty when there is a case. */
    public List<String> faults() {
        return faults;
    }

    /** 受理; the file of each material that came electronically is handed in before. */
    public Filed accept() {
        centre.handInFiles(number());
        return act(Order.of(Action.ACCEPT));
    }

    /** 审查 */
    public Filed review() {
        return act(Order.of(Action.START_REVIEW));
    }

    /** 联审: every organ of a joint review that has not spoken agrees. */
    public Filed agree() {
        file().annex(JointReview.ANNEX)
                .map(JointReview::awaited)
                .orElse(List.of())
                .forEach(organ -> centre.jointReviews()
                        .giveOpinion(
                                number(),
                                new OpinionOrder(organ, null, View.AGREES, null),
                                file().version(),
                                centre.nextKey(),
                                centre.officer()));
        return this;
    }

    /** 准予; the organs of a joint review agree before. */
    public Filed grant() {
        return agree().act(Order.of(Action.GRANT));
    }

    /** 缴费: settles the bill, when something is to pay. */
    public Filed pay() {
        var toPay = Balance.of(file()).toPay();
        if (toPay.signum() > 0) {
            var payment = new Payment("票-" + number(), PaymentMethod.CASH, toPay);
            centre.bills().settle(number(), payment, file().version(), centre.nextKey(), centre.clerk());
        }
        return this;
    }

    /** 出证; whatever is to pay is paid before. */
    public Filed issue() {
        return pay().act(Order.of(Action.ISSUE));
    }

    /** All the way from receipt to result. */
    public Filed carry() {
        return accept().review().grant().issue();
    }

    /** Any other step. */
    public Filed act(Order order) {
        var by = OF_THE_OFFICE.contains(order.action()) ? centre.officer() : centre.clerk();
        centre.desk().act(number(), order, file().version(), centre.nextKey(), by);
        return this;
    }

    public State state() {
        return file().state();
    }

    /** What the department has put into the result. */
    public Map<String, String> result() {
        return file().result();
    }

    /** What it costs; empty before the acceptance, and when its matter has no fees. */
    public Optional<Bill> bill() {
        return file().annex(Bill.ANNEX);
    }

    /** The case as it is kept, with its dates. */
    public CaseFile file() {
        return centre.desk().read(number(), centre.clerk());
    }

    /** @throws AssertionError when there is no case, with the faults */
    public String number() {
        if (number == null) {
            throw new AssertionError("it was not filed: " + faults);
        }
        return number;
    }
}
