package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.catalogue.DepartmentCode.Recorded;

/**
 * What was done to a case, before it is kept.
 *
 * @param before null when the case is new
 * @param after without its journal entry
 * @param facts what the entry says openly beside how the case stands
 * @param sealed what the entry says sealed
 * @param also what is written after the case and before its timers are planned anew
 */
record Deed(
        CaseFile before,
        CaseFile after,
        Event event,
        ObjectNode facts,
        ObjectNode sealed,
        Recorded recorded,
        Consumer<Transaction> also) {
    /** Something of which nothing else is said, and that brings nothing else with it. */
    Deed(CaseFile before, CaseFile after, Event event) {
        this(before, after, event, Entries.empty(), Entries.empty());
    }

    Deed(CaseFile before, CaseFile after, Event event, ObjectNode facts, ObjectNode sealed) {
        this(before, after, event, facts, sealed, Recorded.NOTHING, tx -> {});
    }
}
