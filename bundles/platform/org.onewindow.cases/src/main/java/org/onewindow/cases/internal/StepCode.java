package org.onewindow.cases.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Order;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;

/**
 * The department's code during one step, with the person who takes it standing in where that code is gone: no rule finds
 * anything, nothing is written into registers, and the result is what the person gives. Confined to one request.
 */
final class StepCode implements DepartmentCode {
    static final String GONE = "code-gone";

    private final DepartmentCode code;
    private final Order order;
    private final Supplier<ProblemException> offer;
    private boolean stoodIn;

    /** @param offer how it is told that the step has to be taken by hand, and by whom */
    StepCode(DepartmentCode code, Order order, Supplier<ProblemException> offer) {
        this.code = code;
        this.order = order;
        this.offer = offer;
    }

    @Override
    public List<Fault> check(Edition edition, Submission submission) {
        return answer(() -> code.check(edition, submission), List.of());
    }

    @Override
    public Recorded record(Edition edition, Step step) {
        return answer(
                () -> code.record(edition, step), new Recorded(new Recording(List.of(), order.result()), Map.of()));
    }

    /** @throws ProblemException CONFLICT {@code not-by-hand} when the person wanted to stand in and need not */
    void requireNeeded() {
        if (order.byHand() && !stoodIn) {
            throw notByHand();
        }
    }

    private <T> T answer(Supplier<T> asked, T byHand) {
        try {
            return asked.get();
        } catch (ProblemException absent) {
            if (absent.problem().code().equals(GONE)) {
                return standIn(byHand);
            }
            throw order.byHand() && absent.problem().kind() == Kind.UNAVAILABLE ? notByHand() : absent;
        }
    }

    private <T> T standIn(T byHand) {
        if (!order.byHand()) {
            throw offer.get();
        }
        stoodIn = true;
        return byHand;
    }

    private static ProblemException notByHand() {
        return Texts.problem(Kind.CONFLICT, "not-by-hand");
    }

    /** For a case that another department carries: whatever code its matter names is gone. */
    static final class Nobody implements DepartmentCode {
        private final Supplier<ProblemException> offer;

        Nobody(Supplier<ProblemException> offer) {
            this.offer = offer;
        }

        @Override
        public List<Fault> check(Edition edition, Submission submission) {
            require(edition.definition().matter().rules().isEmpty());
            return List.of();
        }

        @Override
        public Recorded record(Edition edition, Step step) {
            require(!edition.definition().matter().recorders().containsKey(step.action()));
            return Recorded.NOTHING;
        }

        private void require(boolean nothingNamed) {
            if (!nothingNamed) {
                throw offer.get();
            }
        }
    }
}
