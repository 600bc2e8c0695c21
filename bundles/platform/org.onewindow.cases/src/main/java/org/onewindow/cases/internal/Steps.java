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
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Matter;

/** What a step makes of a case. Pure: it reads and writes nothing. */
final class Steps {
    private final Deadlines deadlines;

    Steps(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The case after a step, without its journal entry. */
    CaseFile take(CaseFile file, Matter matter, Order order, State to, LocalDate today, String actor) {
        return new CaseFile(
                file.number(),
                file.origin(),
                content(file.content(), order),
                to,
                dates(file.dates(), matter, order.action(), to, today),
                people(file.people(), order.action(), actor),
                carrier(file.carrier(), order),
                file.demanded().isEmpty() ? order.corrections() : file.demanded(),
                file.result(),
                file.journalHead(),
                file.journalLength(),
                file.version() + 1);
    }

    /** The case with more in its result. */
    static CaseFile withResult(CaseFile file, Map<String, String> added) {
        var result = new HashMap<>(file.result());
        result.putAll(added);
        return new CaseFile(
                file.number(),
                file.origin(),
                file.content(),
                file.state(),
                file.dates(),
                file.people(),
                file.carrier(),
                file.demanded(),
                result,
                file.journalHead(),
                file.journalLength(),
                file.version());
    }

    /** The case with somebody who handles it. */
    static CaseFile claimed(CaseFile file, String handler) {
        var people = file.people();
        return new CaseFile(
                file.number(),
                file.origin(),
                file.content(),
                file.state(),
                file.dates(),
                new People(people.receivedBy(), people.acceptedBy(), people.decidedBy(), handler),
                file.carrier(),
                file.demanded(),
                file.result(),
                file.journalHead(),
                file.journalLength(),
                file.version() + 1);
    }

    /** The case carried on by others. */
    static CaseFile handedOver(CaseFile file, String department, String organ) {
        return new CaseFile(
                file.number(),
                file.origin(),
                file.content(),
                file.state(),
                file.dates(),
                file.people(),
                new Carrier(department, organ, file.carrier().byHand()),
                file.demanded(),
                file.result(),
                file.journalHead(),
                file.journalLength(),
                file.version() + 1);
    }

    /** The case with its newest journal entry. */
    static CaseFile journalled(CaseFile file, JournalEntry entry) {
        return new CaseFile(
                file.number(),
                file.origin(),
                file.content(),
                file.state(),
                file.dates(),
                file.people(),
                file.carrier(),
                file.demanded(),
                file.result(),
                entry.hash(),
                entry.sequence(),
                file.version());
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

    private Dates dates(Dates dates, Matter matter, Action action, State to, LocalDate today) {
        var acceptBy = action == Action.RESUBMIT ? deadlines.acceptBy(today) : dates.acceptBy();
        var acceptedOn = dates.acceptedOn();
        var dueOn = dates.dueOn();
        var provisional = dates.dueProvisional();
        if (action == Action.ACCEPT) {
            var due = deadlines.due(matter, dates.receivedOn(), today);
            acceptedOn = today;
            dueOn = due.date();
            provisional = due.provisional();
        }
        var decidedOn = action == Action.GRANT || action == Action.DENY ? today : dates.decidedOn();
        return new Dates(
                dates.receivedOn(), acceptBy, acceptedOn, dueOn, provisional, decidedOn, to.isFinal() ? today : null);
    }

    private static People people(People people, Action action, String actor) {
        return switch (action) {
            case ACCEPT -> new People(people.receivedBy(), actor, people.decidedBy(), people.handler());
            case GRANT, DENY -> new People(people.receivedBy(), people.acceptedBy(), actor, people.handler());
            default -> people;
        };
    }
}
