package org.onewindow.store.internal.accounts;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.access.SessionRecord;
import org.onewindow.store.internal.Instants;

/** A row of OW_SESSION. */
@Entity
@Table(name = "OW_SESSION")
public class SessionEntity {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_name")
    private String account;

    @Column(name = "expires_ns")
    private long expires;

    protected SessionEntity() {}

    SessionEntity(SessionRecord session) {
        tokenHash = session.tokenHash();
        account = session.account();
        expires = Instants.nanos(session.expiresAt());
    }

    SessionRecord session() {
        return new SessionRecord(tokenHash, account, Instants.of(expires));
    }
}
