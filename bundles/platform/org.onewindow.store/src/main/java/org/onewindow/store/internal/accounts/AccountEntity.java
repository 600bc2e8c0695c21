package org.onewindow.store.internal.accounts;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.onewindow.access.Account;
import org.onewindow.access.Grant;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Json;

/** A row of OW_ACCOUNT. */
@Entity
@Table(name = "OW_ACCOUNT")
public class AccountEntity {
    @Id
    @Column(name = "account_name")
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "disabled")
    private boolean disabled;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "grants")
    private String grants;

    @Column(name = "created_ns")
    private long created;

    // Not @Version: OpenJPA counts from 1, accounts count from 0.
    @Column(name = "row_version")
    private long version;

    protected AccountEntity() {}

    AccountEntity(Account account) {
        name = account.name();
        displayName = account.displayName();
        passwordHash = account.passwordHash();
        disabled = account.disabled();
        mustChangePassword = account.mustChangePassword();
        grants = grants(account);
        created = Instants.nanos(account.createdAt());
        version = account.version();
    }

    static String grants(Account account) {
        return Json.write(account.grants().stream().map(Grant::toString).toList());
    }

    Account account() {
        return new Account(
                name,
                displayName,
                passwordHash,
                disabled,
                mustChangePassword,
                Json.read(grants, new TypeReference<List<String>>() {}).stream()
                        .map(Grant::parse)
                        .collect(Collectors.toSet()),
                Instants.of(created),
                version);
    }
}
