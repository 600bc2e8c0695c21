package org.onewindow.cases.internal;

import java.util.List;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.intake.Moment;
import org.onewindow.catalogue.Definition;

/**
 * What a subject of its own, such as the fees, adds to the way of a case: what it asks of an application or a step, and what
 * these bring with them. Called outside transactions, but for {@link #write}. Thread-safe.
 */
public interface StepRule {
    /** What stands against an application. */
    default List<Fault> faults(Definition definition, Filing filing, Moment moment) {
        return List.of();
    }

    /** The codes of required materials that need not come with an application. */
    default Set<String> excused(Filing filing) {
        return Set.of();
    }

    /** The codes of required materials that need not be there when materials are handed in anew. */
    default Set<String> excused(CaseFile file) {
        return Set.of();
    }

    /** The codes of materials that the centre has already: they need not come with an application, and count as if they had. */
    default Set<String> held(Definition definition, Filing filing, Moment moment) {
        return Set.of();
    }

    /**
     * The codes of materials that need not be there when something is handed in anew, because the centre has them already.
     *
     * @param taken with the case after the step
     */
    default Set<String> held(Situation taken) {
        return Set.of();
    }

    /**
     * What an application brings with it; only annexes may differ.
     *
     * @param received with the case as it is otherwise
     */
    default CaseFile filed(Situation received, Filing filing) {
        return received.file();
    }

    /** What stands against the content of an order. */
    default List<Fault> faults(Situation before, Order order) {
        return List.of();
    }

    /**
     * What must hold before the step that an order asks for.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT when the step cannot be taken yet
     */
    default void require(Situation before, Order order) {}

    /**
     * What the step brings with it; only annexes and the result may differ.
     *
     * @param taken the case after the step
     * @throws org.onewindow.api.problem.ProblemException CONFLICT when the step cannot be taken with this content
     */
    default CaseFile taken(Situation before, Order order, CaseFile taken) {
        return taken;
    }

    /** What is written with the step, in its transaction. */
    default void write(Situation before, Order order, CaseFile after, Transaction tx) {}
}
