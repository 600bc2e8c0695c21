package org.onewindow.chains.internal;

import java.util.HashSet;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainQuery;
import org.onewindow.chains.ChainSearch;

/** Who may see which chains' applications: those of one's own department or leading organ, or all of them. */
final class ChainSight {
    private static final List<Role> OF_ORGANS = List.of(Role.REVIEW, Role.DECIDE, Role.ISSUE, Role.HEAD);

    private ChainSight() {}

    /** @throws org.onewindow.api.problem.ProblemException DENIED {@code chain-case-not-yours} */
    static void require(ChainFile file, Person by) {
        by.requirePasswordChanged();
        boolean sees = seesAll(by)
                || by.may(Role.INTAKE, file.origin().department())
                || OF_ORGANS.stream()
                        .anyMatch(role -> by.may(role, file.origin().lead()));
        if (!sees) {
            throw Texts.problem(Kind.DENIED, "chain-case-not-yours");
        }
    }

    static ChainQuery query(ChainSearch search, Person by) {
        by.requirePasswordChanged();
        var departments = by.scopes(Role.INTAKE);
        var leads = new HashSet<String>();
        OF_ORGANS.forEach(role -> leads.addAll(by.scopes(role)));
        boolean all = seesAll(by) || departments.contains(Grant.EVERYWHERE) || leads.contains(Grant.EVERYWHERE);
        if (!all && departments.isEmpty() && leads.isEmpty()) {
            throw Texts.problem(Kind.DENIED, "no-chain-cases-yours");
        }
        return new ChainQuery(
                all ? null : departments,
                all ? null : leads,
                search.state(),
                search.chain(),
                search.idNumber(),
                search.cursor(),
                search.limit() + 1);
    }

    private static boolean seesAll(Person by) {
        return by.may(Role.SUPERVISE, Grant.EVERYWHERE) || by.may(Role.GOVERNMENT_HEAD, Grant.EVERYWHERE);
    }
}
