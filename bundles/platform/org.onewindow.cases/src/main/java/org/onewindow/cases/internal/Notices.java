package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Message.Kind;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.cases.tracks.Agency;
import org.onewindow.catalogue.json.CanonicalJson;

/** What is told to whom about a case. */
public final class Notices {
    /** Of which entries of the journal the applicant is told. */
    private static final Map<String, Kind> OF_ENTRIES = Map.ofEntries(
            Map.entry(Entries.RECEIVE, Kind.RECEIPT),
            Map.entry(Action.REQUEST_CORRECTION.name(), Kind.CORRECTION_NEEDED),
            Map.entry(Action.ACCEPT.name(), Kind.ACCEPTED),
            Map.entry(Action.DEEM_ACCEPTED.name(), Kind.ACCEPTED),
            Map.entry(Action.REJECT.name(), Kind.NOT_ACCEPTED),
            Map.entry(Action.GRANT.name(), Kind.DECIDED),
            Map.entry(Action.DENY.name(), Kind.DECIDED),
            Map.entry(Action.ISSUE.name(), Kind.ISSUED),
            Map.entry("DISPATCH", Kind.DISPATCHED),
            Map.entry(Action.WITHDRAW.name(), Kind.WITHDRAWN),
            Map.entry(Action.RETURN.name(), Kind.RETURNED),
            Map.entry(Action.UPHOLD_RETURN.name(), Kind.RETURN_RULED),
            Map.entry(Action.OVERTURN_RETURN.name(), Kind.RETURN_RULED),
            Map.entry(Action.LAPSE.name(), Kind.LAPSED),
            Map.entry("OPEN_HEARING", Kind.HEARING_OPENED),
            Map.entry("CALL_HEARING", Kind.HEARING_CALLED));

    private static final Recipient SUPERVISORS = Recipient.role(Role.SUPERVISE.name(), Grant.EVERYWHERE);

    private Notices() {}

    /** What is told about the newest entry of the journal: to the applicant, or of a contested return to who rules on it. */
    static Optional<Message> of(CaseFile file, JournalEntry entry, LocalDate today) {
        return entry.action().equals(Action.CONTEST_RETURN.name())
                ? Optional.of(toStaff(file, Kind.RETURN_CONTESTED, SUPERVISORS))
                : toApplicant(file, entry, today);
    }

    /** What the applicant is told about the newest entry of the journal; empty when it is no business of theirs. */
    private static Optional<Message> toApplicant(CaseFile file, JournalEntry entry, LocalDate today) {
        return Optional.ofNullable(OF_ENTRIES.get(entry.action())).map(kind -> {
            var facts = facts(file);
            facts.put("action", entry.action());
            return message(file, kind, Recipient.applicant(), facts, CanonicalJson.text(sealed(file, kind, today)));
        });
    }

    /**
     * What a subject of its own tells the applicant beside that, in the transaction of what was done.
     *
     * @param after without the journal entry of what was done
     * @param more what the message says openly beside how the case stands; no personal data
     */
    public static Message toApplicant(CaseFile after, Moment moment, Kind kind, ObjectNode more) {
        return new Message(
                after.number(),
                after.journalLength() + 1,
                kind,
                Recipient.applicant(),
                CanonicalJson.text(facts(after).setAll(more)),
                CanonicalJson.text(sealed(after, kind, moment.day())));
    }

    /** To staff, as the case stands, without personal data. */
    static Message toStaff(CaseFile file, Kind kind, Recipient recipient) {
        return message(file, kind, recipient, facts(file), null);
    }

    private static Message message(CaseFile file, Kind kind, Recipient recipient, ObjectNode facts, String sealed) {
        return new Message(file.number(), file.journalLength(), kind, recipient, CanonicalJson.text(facts), sealed);
    }

    private static ObjectNode facts(CaseFile file) {
        var facts = Entries.empty();
        facts.put("matter", file.origin().matter());
        facts.put("organ", file.carrier().organ());
        facts.put("state", file.state().name());
        Entries.put(facts, "dates", file.dates());
        return Entries.put(facts, "answerBy", CorrectionTerm.answerBy(file).orElse(null));
    }

    /** Only what the message cannot do without. */
    private static ObjectNode sealed(CaseFile file, Kind kind, LocalDate today) {
        var applicant = file.content().applicant();
        var sealed = Entries.empty();
        sealed.put("name", applicant.name());
        sealed.put("phone", applicant.phone());
        Agency.acting(file, today).filter(agent -> agent.phone() != null).ifPresent(agent -> sealed.putObject("agent")
                .put("name", agent.name())
                .put("phone", agent.phone()));
        if (kind == Kind.RECEIPT) {
            sealed.put("receiptCode", file.origin().receiptCode());
        }
        if (kind == Kind.CORRECTION_NEEDED) {
            Entries.put(sealed, "corrections", file.demanded());
        }
        if (kind == Kind.HEARING_OPENED || kind == Kind.HEARING_CALLED) {
            file.annex(Hearing.ANNEX).ifPresent(hearing -> {
                Entries.put(sealed, "askBy", hearing.askBy());
                if (hearing.call() != null) {
                    Entries.put(sealed, "at", hearing.call().at());
                    sealed.put("place", hearing.call().place());
                    sealed.put("chair", hearing.call().chairName());
                }
            });
        }
        if (kind == Kind.DISPATCHED) {
            ResultDelivery.of(file).underWay().ifPresent(sending -> {
                Entries.put(sealed, "mode", sending.wish().mode());
                Entries.put(sealed, "carrier", sending.carrier());
                Entries.put(sealed, "trackingNumber", sending.trackingNumber());
            });
        }
        return sealed;
    }
}
