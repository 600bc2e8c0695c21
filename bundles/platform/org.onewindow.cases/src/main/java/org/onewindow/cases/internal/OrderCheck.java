package org.onewindow.cases.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.Order;
import org.onewindow.cases.Order.Rejection;
import org.onewindow.catalogue.Definition;

/** Whether an order carries what its action needs and nothing else. */
final class OrderCheck {
    /** Refusals and changes are told with their reason (行政许可法 art. 32(2), 38, 42). */
    private static final Set<Action> NEED_REASON = EnumSet.of(
            Action.REJECT,
            Action.DENY,
            Action.WITHDRAW,
            Action.AMEND,
            Action.EXTEND,
            Action.RETURN,
            Action.CONTEST_RETURN,
            Action.UPHOLD_RETURN,
            Action.OVERTURN_RETURN);

    private static final Set<Action> CHANGE_CONTENT = EnumSet.of(Action.RESUBMIT, Action.CORRECT_ON_SPOT, Action.AMEND);

    private static final Set<Action> HAND_IN_ANEW = EnumSet.of(Action.RESUBMIT, Action.CORRECT_ON_SPOT);

    private static final int LONGEST_BODY = 200;
    private static final int LONGEST_BASIS = 500;

    private static final int MOST_RESULTS = 20;
    private static final int LONGEST_RESULT = 200;
    private static final Pattern RESULT_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private OrderCheck() {}

    /**
     * @param more faults found elsewhere
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code order-faulty} with every fault
     */
    static void check(Order order, CaseFile file, Definition definition, List<Fault> more) {
        var faults = new ArrayList<>(more);
        var action = order.action();
        if ((NEED_REASON.contains(action) || order.byHand())
                && (order.reason() == null || order.reason().isBlank())) {
            faults.add(Texts.fault("/reason", "reason-missing"));
        }
        faults.addAll(PlainText.faults("/reason", order.reason()));
        result(order, definition, faults);
        SuspensionCheck.check(order, definition.matter(), faults);
        rejection(order, faults);
        basis(order, faults);
        if (action == Action.REQUEST_CORRECTION) {
            corrections(order.corrections(), file, definition, faults);
        } else if (!order.corrections().isEmpty()) {
            faults.add(Texts.fault("/corrections", "member-not-for-action", action));
        }
        if (action == Action.AMEND && order.form() == null) {
            faults.add(Texts.fault("/form", "form-missing"));
        }
        if (HAND_IN_ANEW.contains(action) && order.form() == null && order.materials() == null) {
            faults.add(Texts.fault("", "nothing-corrected"));
        }
        if (order.form() != null && !CHANGE_CONTENT.contains(action)) {
            faults.add(Texts.fault("/form", "member-not-for-action", action));
        }
        if (order.materials() != null && !HAND_IN_ANEW.contains(action)) {
            faults.add(Texts.fault("/materials", "member-not-for-action", action));
        }
        if (!order.overrides().isEmpty() && !CHANGE_CONTENT.contains(action)) {
            faults.add(Texts.fault("/overrides", "member-not-for-action", action));
        }
        if (!faults.isEmpty()) {
            throw Texts.invalid("order-faulty", faults);
        }
    }

    /** Who is not competent says who is (行政许可法 art. 32(1)(2)). */
    private static void rejection(Order order, List<Fault> faults) {
        var rejection = order.rejection();
        if (rejection == null) {
            return;
        }
        if (order.action() != Action.REJECT) {
            faults.add(Texts.fault("/rejection", "member-not-for-action", order.action()));
        }
        var competent = rejection.competent();
        if (rejection.ground() == null) {
            faults.add(Texts.fault("/rejection/ground", "rejection-ground-missing"));
        } else if (rejection.ground() == Rejection.Ground.NOT_COMPETENT) {
            if (competent == null || competent.isBlank()) {
                faults.add(Texts.fault("/rejection/competent", "competent-missing"));
            } else if (competent.codePointCount(0, competent.length()) > LONGEST_BODY) {
                faults.add(Texts.fault("/rejection/competent", "competent-too-long", LONGEST_BODY));
            }
        } else if (competent != null) {
            faults.add(Texts.fault("/rejection/competent", "competent-not-for-ground"));
        }
        faults.addAll(PlainText.faults("/rejection/competent", competent));
    }

    /** Whoever returns a case says which provision calls for it (row 95). */
    private static void basis(Order order, List<Fault> faults) {
        var basis = order.basis();
        if (order.action() != Action.RETURN) {
            if (basis != null) {
                faults.add(Texts.fault("/basis", "member-not-for-action", order.action()));
            }
        } else if (basis == null || basis.isBlank()) {
            faults.add(Texts.fault("/basis", "basis-missing"));
        } else if (basis.codePointCount(0, basis.length()) > LONGEST_BASIS) {
            faults.add(Texts.fault("/basis", "basis-too-long", LONGEST_BASIS));
        }
        faults.addAll(PlainText.faults("/basis", basis));
    }

    /** A person gives only what the department's code would have given. */
    private static void result(Order order, Definition definition, List<Fault> faults) {
        if (order.result().isEmpty()) {
            return;
        }
        var action = order.action();
        if (!order.byHand() || !definition.matter().recorders().containsKey(action.name())) {
            faults.add(Texts.fault("/result", "member-not-for-action", action));
        }
        if (order.result().size() > MOST_RESULTS) {
            faults.add(Texts.fault("/result", "result-too-large", MOST_RESULTS));
        }
        new TreeMap<>(order.result()).forEach((name, value) -> {
            if (!RESULT_NAME.matcher(name).matches()) {
                faults.add(Texts.fault("/result", "result-name-malformed"));
            } else if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST_RESULT) {
                faults.add(Texts.fault("/result/" + name, "result-length", LONGEST_RESULT));
            } else {
                faults.addAll(PlainText.faults("/result/" + name, value));
            }
        });
    }

    /** Everything is asked for at once; a second request may only repeat the first (行政许可法 art. 32(1)(4)). */
    private static void corrections(
            List<Correction> corrections, CaseFile file, Definition definition, List<Fault> faults) {
        if (corrections.isEmpty()) {
            faults.add(Texts.fault("/corrections", "corrections-missing"));
        }
        var askedBefore = file.demanded().stream().map(Correction::pointer).collect(Collectors.toSet());
        for (int i = 0; i < corrections.size(); i++) {
            var correction = corrections.get(i);
            var at = "/corrections/" + i;
            if (correction.demand().isBlank()) {
                faults.add(Texts.fault(at + "/demand", "demand-blank"));
            }
            faults.addAll(PlainText.faults(at + "/demand", correction.demand()));
            if (!pointsToSomething(correction.pointer(), definition)) {
                faults.add(Texts.fault(at + "/pointer", "correction-points-nowhere"));
            } else if (!askedBefore.isEmpty() && !askedBefore.contains(correction.pointer())) {
                faults.add(Texts.fault(at + "/pointer", "correction-not-asked-before"));
            }
        }
    }

    private static boolean pointsToSomething(String pointer, Definition definition) {
        if (pointer.startsWith("/materials/")) {
            return definition
                    .matter()
                    .material(pointer.substring("/materials/".length()))
                    .isPresent();
        }
        return pointer.equals("/form") || pointer.startsWith("/form/");
    }
}
