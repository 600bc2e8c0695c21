package org.onewindow.store.internal.cases;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.onewindow.cases.Reply;

/** A row of OW_REPLY. */
@Entity
@Table(name = "OW_REPLY")
@IdClass(ReplyId.class)
public class ReplyEntity {
    @Id
    @Column(name = "actor")
    private String actor;

    @Id
    @Column(name = "request_key")
    private String key;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "answer")
    private String answer;

    @Column(name = "case_version")
    private long version;

    protected ReplyEntity() {}

    ReplyEntity(Reply reply) {
        actor = reply.actor();
        key = reply.key();
        requestHash = reply.requestHash();
        answer = reply.answer();
        version = reply.version();
    }

    Reply reply() {
        return new Reply(actor, key, requestHash, answer, version);
    }
}
