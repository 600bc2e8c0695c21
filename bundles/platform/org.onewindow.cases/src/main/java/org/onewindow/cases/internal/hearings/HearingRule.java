package org.onewindow.cases.internal.hearings;

import java.util.EnumSet;
import java.util.Set;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.Order;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;

/**
 * A hearing comes before the decision, which rests on its minutes (行政许可法 art. 47, 48(2)), and before the organ gives the case
 * away in another way.
 */
public final class HearingRule implements StepRule {
    private static final Set<Action> ENDING = EnumSet.of(Action.GRANT, Action.DENY, Action.RETURN, Action.FORWARD);

    @Override
    public void require(Situation before, Order order) {
        var today = before.moment().day();
        if (ENDING.contains(order.action())) {
            before.file()
                    .annex(Hearing.ANNEX)
                    .filter(hearing -> hearing.isOpen(today))
                    .ifPresent(hearing -> {
                        throw hearing.isToBeHeld()
                                ? Texts.problem(Kind.CONFLICT, "hearing-open")
                                : Texts.problem(Kind.CONFLICT, "hearing-reply-awaited", hearing.askBy());
                    });
        }
    }
}
