package org.onewindow.cases.internal.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.onewindow.access.Role;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Consequences;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.catalogue.json.CanonicalJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of the ends of licences: to the holder, some time before; to the organ's head, when it has come, for then a licence
 * is to be cancelled (行政许可法 art. 70). The message and the mark that it was told are one transaction: each is told once,
 * also when the process was not running on the day. Used by one thread.
 */
final class EndTelling {
    private static final Logger LOG = LoggerFactory.getLogger(EndTelling.class);
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final int BATCH = 50;

    private final Clock clock;
    private final CaseRepository cases;
    private final LicenceRepository licences;
    private final Consequences consequences;
    private final int days;

    /** @param days how long before the last day the holder is told */
    EndTelling(Clock clock, CaseRepository cases, LicenceRepository licences, Consequences consequences, int days) {
        this.clock = clock;
        this.cases = cases;
        this.licences = licences;
        this.consequences = consequences;
        this.days = days;
    }

    /** Tells of at most {@value #BATCH} licences each; true when there may be more. */
    boolean round() {
        var moment = Moment.of(clock);
        var today = moment.day();
        var soon = licences.told(List.of(Told.NOTHING), today, today.plusDays(days), BATCH);
        var over = licences.told(List.of(Told.NOTHING, Told.ENDS_SOON), EVER, today.minusDays(1), BATCH);
        long told = soon.stream()
                        .filter(one -> tell(one, Told.ENDS_SOON, moment, this::endsSoon))
                        .count()
                + over.stream()
                        .filter(one -> tell(one, Told.HAS_ENDED, moment, this::hasEnded))
                        .count();
        if (told > 0) {
            LOG.info("Told of the ends of {} licences", told);
            consequences.committed();
        }
        return told > 0;
    }

    /** One that cannot be told of does not keep the others waiting. */
    private boolean tell(Licence licence, Told more, Moment moment, Function<Licence, Message> message) {
        var after = licence.told(more);
        try {
            cases.transact(tx -> {
                tx.replace(after);
                tx.enqueue(message.apply(after), moment.at());
                return null;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be told of the end of licence {}: {}", licence.id(), e.toString());
            return false;
        }
    }

    /** Where nobody knows how to reach the holder, the organ has to. */
    private Message endsSoon(Licence licence) {
        var holder = licence.holder();
        if (holder.phone() == null) {
            return message(licence, Message.Kind.LICENCE_ENDS_SOON, head(licence), null);
        }
        var sealed = CanonicalJson.mapper().createObjectNode();
        sealed.put("name", holder.name());
        sealed.put("phone", holder.phone());
        sealed.put("number", licence.number());
        return message(licence, Message.Kind.LICENCE_ENDS_SOON, Recipient.holder(), CanonicalJson.text(sealed));
    }

    private Message hasEnded(Licence licence) {
        return message(licence, Message.Kind.LICENCE_HAS_ENDED, head(licence), null);
    }

    private static Recipient head(Licence licence) {
        return Recipient.role(Role.HEAD.name(), licence.issuer().organ());
    }

    private static Message message(Licence licence, Message.Kind kind, Recipient recipient, String sealed) {
        var facts = CanonicalJson.mapper().createObjectNode();
        facts.put("type", licence.type().code());
        facts.set("typeName", CanonicalJson.mapper().valueToTree(licence.type().name()));
        facts.put("organ", licence.issuer().organ());
        facts.put(
                "validUntil", Objects.requireNonNull(licence.validity().until()).toString());
        if (licence.source().caseNumber() != null) {
            facts.put("caseNumber", licence.source().caseNumber());
        }
        int sequence = Math.toIntExact(licence.version());
        return new Message(licence.id(), sequence, kind, recipient, CanonicalJson.text(facts), sealed);
    }
}
