package org.onewindow.cases.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseQuery.Concern;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Concerned;

/** Who may see which cases: those of one's own departments and organs, those that concern one's organs, or all of them. */
public final class Visibility {
    private static final List<Role> OF_ORGANS = List.of(Role.REVIEW, Role.DECIDE, Role.ISSUE, Role.HEAD);

    private Visibility() {}

    /**
     * The case, for whoever may see it.
     *
     * @throws org.onewindow.api.problem.ProblemException as {@link org.onewindow.cases.CaseDesk#read}
     */
    public static CaseFile seen(CaseRepository repository, String number, Person by) {
        var file = repository.find(number).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "case-unknown"));
        requireSight(file, by);
        return file;
    }

    /**
     * The case, for its applicant.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} also when the code is wrong
     */
    public static CaseFile applicants(CaseRepository repository, String number, String receiptCode) {
        return repository
                .find(number)
                .filter(file -> receiptCode != null && same(file.origin().receiptCode(), receiptCode))
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "case-unknown"));
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody may see a case. */
    public static boolean sees(CaseFile file, Person by) {
        return seesAll(by)
                || by.may(Role.INTAKE, file.carrier().department())
                || isOf(file.carrier().organ(), by)
                || Concerned.by(file).stream().anyMatch(one -> isOf(one.organ(), by));
    }

    private static void requireSight(CaseFile file, Person by) {
        by.requirePasswordChanged();
        if (!sees(file, by)) {
            throw Texts.problem(Kind.DENIED, "case-not-yours");
        }
    }

    /**
     * For what is up to those who carry the case or supervise, not to whoever else may see it.
     *
     * @throws org.onewindow.api.problem.ProblemException DENIED {@code case-not-yours}
     */
    static void requireOwn(CaseFile file, Person by) {
        boolean own = by.may(Role.SUPERVISE, Grant.EVERYWHERE)
                || by.may(Role.INTAKE, file.carrier().department())
                || isOf(file.carrier().organ(), by);
        if (!own) {
            throw Texts.problem(Kind.DENIED, "case-not-yours");
        }
    }

    private static boolean isOf(String organ, Person by) {
        return OF_ORGANS.stream().anyMatch(role -> by.may(role, organ));
    }

    /** Who supervises, and who extends joint limits, sees every case. */
    private static boolean seesAll(Person by) {
        return by.may(Role.SUPERVISE, Grant.EVERYWHERE) || by.may(Role.GOVERNMENT_HEAD, Grant.EVERYWHERE);
    }

    static CaseQuery query(CaseSearch search, Person by) {
        by.requirePasswordChanged();
        Set<String> departments = by.scopes(Role.INTAKE);
        var organs = new HashSet<String>();
        OF_ORGANS.forEach(role -> organs.addAll(by.scopes(role)));
        boolean all = seesAll(by) || departments.contains(Grant.EVERYWHERE) || organs.contains(Grant.EVERYWHERE);
        if (!all && departments.isEmpty() && organs.isEmpty()) {
            throw Texts.problem(Kind.DENIED, "no-cases-yours");
        }
        return new CaseQuery(
                all ? null : departments,
                all ? null : organs,
                search.state(),
                search.matter(),
                search.organ(),
                search.handler(),
                search.applicant(),
                search.idNumber(),
                search.text(),
                search.byHand(),
                search.concerning() == null ? null : new Concern(search.concerning(), search.awaited()),
                search.track(),
                null,
                search.cursor(),
                search.limit());
    }
}
