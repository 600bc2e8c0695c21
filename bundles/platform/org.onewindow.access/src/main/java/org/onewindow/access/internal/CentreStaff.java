package org.onewindow.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.Grant;
import org.onewindow.access.NewAccount;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;
import org.onewindow.api.problem.Fault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Administers the accounts of the centre. */
@Component
public final class CentreStaff implements Staff {
    private final AccountRepository accounts;
    private final Credentials credentials;
    private final KnownPeople known;
    private final PasswordHasher hasher;
    private final Clock clock;
    /** Held while administrators may become fewer: two of them must not remove each other at once. */
    private final Object administrators = new Object();

    @Activate
    public CentreStaff(
            @Reference AccountRepository accounts,
            @Reference Credentials credentials,
            @Reference KnownPeople known,
            @Reference PasswordHasher hasher,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.known = known;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Override
    public List<StaffMember> list() {
        return accounts.list().stream().map(Account::member).toList();
    }

    @Override
    public Optional<StaffMember> find(String name) {
        return accounts.find(name).map(Account::member);
    }

    @Override
    public NewAccount create(String name, String displayName, Set<Grant> grants) {
        var faults = new ArrayList<Fault>();
        if (!Account.isName(name)) {
            faults.add(Problems.fault("/name", "account-name-malformed"));
        }
        if (!Account.isDisplayName(displayName)) {
            faults.add(Problems.fault("/displayName", "display-name-malformed"));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid("account-invalid", faults);
        }
        var password = Secrets.password();
        var account = new Account(name, displayName, hasher.hash(password), false, true, grants, clock.instant(), 0);
        accounts.insert(account);
        return new NewAccount(account.member(), password);
    }

    @Override
    public StaffMember setGrants(String name, Set<Grant> grants) {
        return change(name, account -> account.withGrants(grants));
    }

    @Override
    public StaffMember grant(String name, Grant... grants) {
        return change(name, account -> {
            var all = new TreeSet<>(account.grants());
            all.addAll(List.of(grants));
            return account.withGrants(all);
        });
    }

    @Override
    public StaffMember disable(String name) {
        return changeAndLogOut(name, account -> account.withDisabled(true));
    }

    @Override
    public StaffMember enable(String name) {
        return change(name, account -> account.withDisabled(false));
    }

    @Override
    public String resetPassword(String name) {
        var password = Secrets.password();
        changeAndLogOut(name, account -> account.withPassword(hasher.hash(password), true));
        credentials.unlock(name);
        return password;
    }

    @Override
    public void changePassword(Person person, String oldPassword, String newPassword) {
        var name = person.name();
        credentials.inTurn(name, () -> {
            var faults = new ArrayList<Fault>();
            if (credentials.check(name, oldPassword).isEmpty()) {
                faults.add(Problems.fault("/oldPassword", "old-password-wrong"));
            }
            faults.addAll(PasswordPolicy.faults(name, oldPassword, newPassword));
            if (!faults.isEmpty()) {
                throw Problems.invalid("password-refused", faults);
            }
            return changeAndLogOut(name, account -> account.withPassword(hasher.hash(newPassword), false));
        });
    }

    private StaffMember change(String name, UnaryOperator<Account> change) {
        return change(name, change, () -> {});
    }

    private StaffMember changeAndLogOut(String name, UnaryOperator<Account> change) {
        // Before the change: should it fail in between, people log in again, and no session outlives its password.
        return change(name, change, () -> accounts.deleteSessionsOf(name));
    }

    private StaffMember change(String name, UnaryOperator<Account> change, Runnable before) {
        return credentials.inTurn(name, () -> {
            var account = accounts.find(name).orElseThrow(() -> Problems.accountUnknown(name));
            var changed = change.apply(account);
            try {
                return administers(account) && !administers(changed)
                        ? updateUnlessLast(changed, before).member()
                        : update(changed, before).member();
            } finally {
                known.forget(name);
            }
        });
    }

    private Account updateUnlessLast(Account changed, Runnable before) {
        synchronized (administrators) {
            boolean another = accounts.list().stream()
                    .anyMatch(other -> !other.name().equals(changed.name()) && administers(other));
            if (!another) {
                throw Problems.lastAdministrator();
            }
            return update(changed, before);
        }
    }

    private Account update(Account changed, Runnable before) {
        before.run();
        return accounts.update(changed);
    }

    private static boolean administers(Account account) {
        return !account.disabled()
                && account.grants().stream().anyMatch(grant -> grant.covers(Role.ADMIN, Grant.EVERYWHERE));
    }
}
