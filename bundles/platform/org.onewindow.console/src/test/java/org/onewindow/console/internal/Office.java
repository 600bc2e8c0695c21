package org.onewindow.console.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.access.Grant;
import org.onewindow.access.NewAccount;
import org.onewindow.access.Person;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;

/** Accounts in memory. */
final class Office implements Staff {
    private final Map<String, StaffMember> members = new TreeMap<>();

    @Override
    public List<StaffMember> list() {
        return members.values().stream()
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    @Override
    public Optional<StaffMember> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public NewAccount create(String name, String displayName, Set<Grant> grants) {
        if (!name.matches("[a-z]+")) {
            throw new ProblemException(new Problem(
                    Kind.INVALID,
                    "account-invalid",
                    new Text("账号信息不符合要求。", "The account cannot be made as given."),
                    List.of(new Fault("/name", "account-name-malformed", new Text("账号名有误。", "The name is wrong."))),
                    Map.of()));
        }
        return new NewAccount(keep(new StaffMember(name, displayName, false, true, grants, Archive.AT)), "once-only-1");
    }

    @Override
    public StaffMember setGrants(String name, Set<Grant> grants) {
        return change(name, grants, members.get(name).disabled());
    }

    @Override
    public StaffMember grant(String name, Grant... grants) {
        var all = new TreeSet<>(members.get(name).grants());
        all.addAll(List.of(grants));
        return setGrants(name, all);
    }

    @Override
    public StaffMember disable(String name) {
        return change(name, members.get(name).grants(), true);
    }

    @Override
    public StaffMember enable(String name) {
        return change(name, members.get(name).grants(), false);
    }

    @Override
    public String resetPassword(String name) {
        return "once-only-2";
    }

    @Override
    public void changePassword(Person person, String oldPassword, String newPassword) {
        throw new UnsupportedOperationException();
    }

    private StaffMember change(String name, Set<Grant> grants, boolean disabled) {
        var old = members.get(name);
        return keep(
                new StaffMember(name, old.displayName(), disabled, old.mustChangePassword(), grants, old.createdAt()));
    }

    private StaffMember keep(StaffMember member) {
        members.put(member.name(), member);
        return member;
    }
}
