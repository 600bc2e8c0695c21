package org.onewindow.cases.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.access.Account;
import org.onewindow.access.Grant;
import org.onewindow.access.NewAccount;
import org.onewindow.access.Person;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;

/** Whoever works here; nobody is changed. */
public record KnownStaff(Map<String, Account> accounts) implements Staff {
    /** With a usable account for each. */
    public static KnownStaff of(Person... people) {
        var accounts = new HashMap<String, Account>();
        for (Person person : people) {
            accounts.put(
                    person.name(),
                    new Account(person.name(), person.name(), "hash", false, false, person.grants(), Instant.EPOCH, 0));
        }
        return new KnownStaff(accounts);
    }

    @Override
    public List<StaffMember> list() {
        return accounts.values().stream().map(Account::member).toList();
    }

    @Override
    public Optional<StaffMember> find(String name) {
        return Optional.ofNullable(accounts.get(name)).map(Account::member);
    }

    @Override
    public NewAccount create(String name, String displayName, Set<Grant> grants) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffMember setGrants(String name, Set<Grant> grants) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffMember grant(String name, Grant... grants) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffMember disable(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffMember enable(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String resetPassword(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassword(Person person, String oldPassword, String newPassword) {
        throw new UnsupportedOperationException();
    }
}
