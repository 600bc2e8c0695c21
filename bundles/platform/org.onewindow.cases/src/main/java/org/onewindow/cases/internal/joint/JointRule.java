package org.onewindow.cases.internal.joint;

import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.Silence;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.catalogue.Catalogue;

/**
 * What joint review (联审; source-inventory rows 25, 26, 70, 90) asks of the steps of a case: it opens with the review of a
 * matter of several organs; nothing is granted before every organ has spoken, or its silence counts; and whoever grants in
 * spite of an objection answers it.
 */
public final class JointRule implements StepRule {
    private final OrganNames names;

    public JointRule(Catalogue catalogue) {
        names = new OrganNames(catalogue);
    }

    @Override
    public List<Fault> faults(Situation before, Order order) {
        var objecting = grants(order)
                ? before.file()
                        .annex(JointReview.ANNEX)
                        .filter(review -> review.missing(Silence.isConsent(before.file(), before.matter()))
                                .isEmpty())
                        .map(JointReview::objecting)
                        .orElse(List.of())
                : List.<String>of();
        boolean answered = order.reason() != null && !order.reason().isBlank();
        return objecting.isEmpty() || answered
                ? List.of()
                : List.of(Texts.fault("/reason", "objections-unanswered", names.line(objecting)));
    }

    @Override
    public void require(Situation before, Order order) {
        if (grants(order)) {
            before.file().annex(JointReview.ANNEX).ifPresent(review -> {
                requireOpinions(review.missing(Silence.isConsent(before.file(), before.matter())));
                requireClosed(review.openEvents());
            });
        }
    }

    private void requireOpinions(List<String> missing) {
        if (!missing.isEmpty()) {
            throw Texts.problem(Kind.CONFLICT, "opinions-missing", Map.of("organs", missing), names.line(missing));
        }
    }

    private static void requireClosed(List<Integer> open) {
        if (!open.isEmpty()) {
            throw Texts.problem(
                    Kind.CONFLICT,
                    "events-open",
                    Map.of("events", open),
                    String.join(", ", open.stream().map(String::valueOf).toList()));
        }
    }

    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        var joint = before.matter().joint();
        if (order.action() == Action.START_REVIEW && joint != null) {
            var leading = before.file().carrier().organ();
            var others = joint.organs().stream()
                    .filter(organ -> !organ.equals(leading))
                    .toList();
            var opened = JointReview.open(others, before.moment().day());
            return taken.change().annex(JointReview.ANNEX, opened).same();
        }
        return grants(order)
                ? taken.annex(JointReview.ANNEX)
                        .filter(review -> !review.objecting().isEmpty())
                        .map(review -> review.answered(
                                order.reason(),
                                before.by().name(),
                                before.moment().at()))
                        .map(answered -> taken.change()
                                .annex(JointReview.ANNEX, answered)
                                .same())
                        .orElse(taken)
                : taken;
    }

    private static boolean grants(Order order) {
        return order.action() == Action.GRANT;
    }
}
