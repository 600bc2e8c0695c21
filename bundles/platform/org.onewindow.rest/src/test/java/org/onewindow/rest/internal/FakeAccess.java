package org.onewindow.rest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.access.Authentication;
import org.onewindow.access.Grant;
import org.onewindow.access.NewAccount;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.access.Session;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;

/** People whose token is their name, and whose password is {@code right}. */
final class FakeAccess implements Authentication, Staff {
    static final Person CLERK = new Person("clerk", "李收件", Set.of(new Grant(Role.INTAKE, "commerce")), false);
    static final Person SUPERVISOR = new Person("supervisor", "赵督查", Set.of(new Grant(Role.SUPERVISE, "*")), false);
    static final Person ADMIN = new Person("admin", "王管理", Set.of(new Grant(Role.ADMIN, "*")), false);
    static final Person NEWCOMER = new Person("newcomer", "赵新人", Set.of(new Grant(Role.ADMIN, "*")), true);

    final Map<String, Person> people = new ConcurrentHashMap<>(
            Map.of("clerk", CLERK, "admin", ADMIN, "newcomer", NEWCOMER, "supervisor", SUPERVISOR));
    final List<String> loggedOut = new ArrayList<>();
    final List<String> changes = new ArrayList<>();

    @Override
    public Session login(String name, String password) {
        return new Session(basic(name, password).name(), Instant.parse("2026-03-02T14:00:00Z"));
    }

    @Override
    public Optional<Person> bearer(String token) {
        return Optional.ofNullable(people.get(token));
    }

    @Override
    public Person basic(String name, String password) {
        if (name.equals("locked")) {
            throw new ProblemException(new Problem(
                    Kind.LIMITED, "account-locked", Text.same("locked"), List.of(), Map.of("retryAfterSeconds", 900)));
        }
        if (!people.containsKey(name) || !password.equals("right")) {
            throw new ProblemException(Kind.UNAUTHENTICATED, "credentials-wrong", new Text("错误", "wrong"));
        }
        return people.get(name);
    }

    @Override
    public void logout(String token) {
        loggedOut.add(token);
    }

    @Override
    public List<StaffMember> list() {
        return people.values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(FakeAccess::member)
                .toList();
    }

    private static StaffMember member(Person person) {
        return new StaffMember(
                person.name(),
                person.displayName(),
                false,
                person.mustChangePassword(),
                person.grants(),
                Instant.parse("2026-01-05T01:00:00Z"));
    }

    @Override
    public Optional<StaffMember> find(String name) {
        return Optional.ofNullable(people.get(name)).map(FakeAccess::member);
    }

    @Override
    public NewAccount create(String name, String displayName, Set<Grant> grants) {
        var person = new Person(name, displayName, grants, true);
        people.put(name, person);
        return new NewAccount(member(person), "once-only");
    }

    @Override
    public StaffMember setGrants(String name, Set<Grant> grants) {
        var person = new Person(name, people.get(name).displayName(), grants, false);
        people.put(name, person);
        return member(person);
    }

    @Override
    public StaffMember grant(String name, Grant... grants) {
        return setGrants(name, Set.of(grants));
    }

    @Override
    public StaffMember disable(String name) {
        changes.add("disable " + name);
        return find(name).orElseThrow();
    }

    @Override
    public StaffMember enable(String name) {
        changes.add("enable " + name);
        return find(name).orElseThrow();
    }

    @Override
    public String resetPassword(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassword(Person person, String oldPassword, String newPassword) {
        changes.add("password " + person.name());
    }
}
