package org.onewindow.store.internal.cases;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.State;
import org.onewindow.store.internal.Instants;

/** A row of OW_JOURNAL. */
@Entity
@Table(name = "OW_JOURNAL")
@IdClass(JournalId.class)
public class JournalEntity {
    @Id
    @Column(name = "case_number")
    private String number;

    @Id
    @Column(name = "entry_no")
    private int sequence;

    @Column(name = "at_ns")
    private long at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "action_code")
    private String action;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_from")
    private State from;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_to")
    private State to;

    @Column(name = "facts")
    private String facts;

    @Column(name = "sealed")
    private String sealed;

    @Column(name = "salt")
    private String salt;

    @Column(name = "commitment")
    private String commitment;

    @Column(name = "entry_hash")
    private String hash;

    protected JournalEntity() {}

    JournalEntity(JournalEntry entry) {
        number = entry.number();
        sequence = entry.sequence();
        at = Instants.nanos(entry.at());
        actor = entry.actor();
        action = entry.action();
        from = entry.from();
        to = entry.to();
        facts = entry.facts();
        sealed = entry.sealed();
        salt = entry.salt();
        commitment = entry.commitment();
        hash = entry.hash();
    }

    JournalEntry entry() {
        return new JournalEntry(
                number, sequence, Instants.of(at), actor, action, from, to, facts, sealed, salt, commitment, hash);
    }
}
