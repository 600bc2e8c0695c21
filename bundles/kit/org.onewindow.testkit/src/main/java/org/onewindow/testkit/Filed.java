package org.onewindow.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.api.problem.Problem;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;

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

    /** 受理 */
    public Filed accept() {
        return act(Order.of(Action.ACCEPT));
    }

    /** 审查 */
    public Filed review() {
        return act(Order.of(Action.START_REVIEW));
    }

    /** 准予 */
    public Filed grant() {
        return act(Order.of(Action.GRANT));
    }

    /** 出证 */
    public Filed issue() {
        return act(Order.of(Action.ISSUE));
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
