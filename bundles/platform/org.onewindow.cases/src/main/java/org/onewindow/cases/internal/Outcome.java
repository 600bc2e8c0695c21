package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;

/**
 * What a proceeding makes of a case.
 *
 * @param facts what the journal says openly, beside the annexes; no personal data
 * @param sealed what it says sealed
 * @param also what is written in the same transaction
 */
public record Outcome(CaseFile.Change change, ObjectNode facts, ObjectNode sealed, Consumer<Transaction> also) {
    public static Outcome of(CaseFile.Change change) {
        return new Outcome(change, Entries.empty(), Entries.empty(), tx -> {});
    }

    /** Also tells this openly; what is empty is left out. */
    public Outcome telling(String name, Object value) {
        return new Outcome(change, Entries.put(facts.deepCopy(), name, value), sealed, also);
    }

    /** Also tells this sealed; what is empty is left out. */
    public Outcome sealing(String name, Object value) {
        return new Outcome(change, facts, Entries.put(sealed.deepCopy(), name, value), also);
    }

    /** Also writes this, after the case. */
    public Outcome writing(Consumer<Transaction> more) {
        return new Outcome(change, facts, sealed, also.andThen(more));
    }
}
