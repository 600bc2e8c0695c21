package org.onewindow.store.internal.outbox;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.store.internal.Instants;

/** A row of OW_MESSAGE. */
@Entity
@Table(name = "OW_MESSAGE")
public class MessageEntity {
    @Id
    @Column(name = "message_key")
    private String key;

    /** Of the case, or the id of the licence. */
    @Column(name = "case_number")
    private String number;

    @Column(name = "entry_no")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Message.Kind kind;

    @Column(name = "place_no")
    private long place;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_type")
    private Recipient.Type recipientType;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_organ")
    private String recipientOrgan;

    @Column(name = "facts")
    private String facts;

    @Column(name = "sealed")
    private String sealed;

    @Enumerated(EnumType.STRING)
    @Column(name = "message_state")
    private Queued.State state;

    @Column(name = "since_ns")
    private long since;

    @Column(name = "tries")
    private int tries;

    @Column(name = "next_try_ns")
    private long nextTry;

    @Column(name = "last_error")
    private String lastError;

    protected MessageEntity() {}

    /** A message that nobody has tried to send. */
    public MessageEntity(Message message, Instant now) {
        key = message.key();
        number = message.subject();
        sequence = message.sequence();
        kind = message.kind();
        place = message.place();
        recipientType = message.recipient().type();
        recipientName = message.recipient().name();
        recipientOrgan = message.recipient().organ();
        facts = message.facts();
        sealed = message.sealed();
        state = Queued.State.WAITING;
        since = Instants.nanos(now);
        nextTry = since;
    }

    Queued queued() {
        var recipient = new Recipient(recipientType, recipientName, recipientOrgan);
        return new Queued(
                new Message(number, sequence, kind, recipient, facts, sealed),
                state,
                Instants.of(since),
                tries,
                Instants.of(nextTry),
                lastError);
    }
}
