package org.onewindow.cases.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Carrier;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.CaseFile.Dates;
import org.onewindow.cases.CaseFile.People;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Matter;

/** What a step makes of a case. Pure: it reads and writes nothing. */
final class Steps {
    private final Deadlines deadlines;
    private final Timing timing;

    Steps(Deadlines deadlines, Timing timing) {
        this.deadlines = deadlines;
        this.timing = timing;
    }

    /**
     * The case after a step, without its journal entry.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT when its limit cannot be extended
     */
    CaseFile take(CaseFile file, Matter matter, Order order, State to, LocalDate today, String actor) {
        var clocks = timing.after(file, matter, order, to, today, actor);
        return file.change()
                .content(content(file.content(), order))
                .state(to)
                .dates(dates(file, clocks, order.action(), to, today))
                .people(people(file.people(), order.action(), actor))
                .carrier(carrier(file.carrier(), order))
                .clocks(clocks)
                .demanded(file.demanded().isEmpty() ? order.corrections() : file.demanded())
                .next();
    }

    /** The case with more in its result. */
    static CaseFile withResult(CaseFile file, Map<String, String> added) {
        var result = new HashMap<>(file.result());
        result.putAll(added);
        return file.change().result(result).same();
    }

    /** The case with somebody who handles it. */
    static CaseFile claimed(CaseFile file, String handler) {
        var people = file.people();
        return file.change()
                .people(new People(people.receivedBy(), people.acceptedBy(), people.decidedBy(), handler))
                .next();
    }

    /** The case carried on by others. */
    static CaseFile handedOver(CaseFile file, String department, String organ) {
        return file.change()
                .carrier(new Carrier(department, organ, file.carrier().byHand()))
                .next();
    }

    /** The case with its newest journal entry. */
    static CaseFile journalled(CaseFile file, JournalEntry entry) {
        return file.change().journal(entry.hash(), entry.sequence()).same();
    }

    private static Carrier carrier(Carrier carrier, Order order) {
        return new Carrier(carrier.department(), carrier.organ(), carrier.byHand() || order.byHand());
    }

    private static Content content(Content content, Order order) {
        return new Content(
                content.applicant(),
                order.form() == null ? content.form() : order.form(),
                order.materials() == null ? content.materials() : order.materials());
    }

    /** The case with its clocks counted anew. */
    CaseFile recounted(CaseFile file, Clocks clocks) {
        return counted(file, clocks).next();
    }

    /** The case with clocks that show something else. */
    CaseFile.Change counted(CaseFile file, Clocks clocks) {
        var dates = file.dates();
        var due = timing.due(file, clocks);
        return file.change()
                .dates(new Dates(
                        dates.receivedOn(),
                        dates.acceptBy(),
                        dates.acceptedOn(),
                        due.date(),
                        due.provisional(),
                        dates.decidedOn(),
                        dates.closedOn()))
                .clocks(clocks);
    }

    private Dates dates(CaseFile file, Clocks clocks, Action action, State to, LocalDate today) {
        var dates = file.dates();
        var due = timing.due(file, clocks);
        return new Dates(
                dates.receivedOn(),
                action == Action.RESUBMIT ? deadlines.acceptBy(today) : dates.acceptBy(),
                action == Action.ACCEPT ? today : dates.acceptedOn(),
                due == null ? null : due.date(),
                due != null && due.provisional(),
                action == Action.GRANT || action == Action.DENY ? today : dates.decidedOn(),
                to.isFinal() ? today : null);
    }

    private static People people(People people, Action action, String actor) {
        return switch (action) {
            case ACCEPT -> new People(people.receivedBy(), actor, people.decidedBy(), people.handler());
            case GRANT, DENY -> new People(people.receivedBy(), people.acceptedBy(), actor, people.handler());
            default -> people;
        };
    }
}
