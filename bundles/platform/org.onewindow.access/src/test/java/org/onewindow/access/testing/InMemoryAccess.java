package org.onewindow.access.testing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.onewindow.access.Authentication;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Staff;
import org.onewindow.access.internal.CentreAuthentication;
import org.onewindow.access.internal.CentreStaff;
import org.onewindow.access.internal.Credentials;
import org.onewindow.access.internal.KnownPeople;

/** The real services over a store in memory, with passwords that cost nothing and a clock to be moved by hand. */
public final class InMemoryAccess {
    private final SettableClock clock = new SettableClock();
    private final CountingHasher hasher = new CountingHasher();
    private final InMemoryAccountRepository accounts;
    private final Staff staff;
    private final Authentication authentication;

    public InMemoryAccess() {
        this(new InMemoryAccountRepository());
    }

    public InMemoryAccess(InMemoryAccountRepository accounts) {
        this.accounts = accounts;
        var credentials = new Credentials(accounts, hasher, clock);
        var known = new KnownPeople(clock);
        this.staff = new CentreStaff(accounts, credentials, known, hasher, clock);
        this.authentication = new CentreAuthentication(accounts, credentials, known, clock);
    }

    public Staff staff() {
        return staff;
    }

    public Authentication authentication() {
        return authentication;
    }

    public InMemoryAccountRepository accounts() {
        return accounts;
    }

    public CountingHasher hasher() {
        return hasher;
    }

    public SettableClock clock() {
        return clock;
    }

    /** Makes an account that has already changed its one-time password to this one; grants as {@code scope:ROLE}. */
    public Person employ(String name, String password, String... grants) {
        var parsed = Arrays.stream(grants).map(Grant::parse).collect(Collectors.toSet());
        var created = staff.create(name, "测试员 " + name, parsed);
        staff.changePassword(accounts.find(name).orElseThrow().person(), created.oneTimePassword(), password);
        return accounts.find(name).orElseThrow().person();
    }
}
