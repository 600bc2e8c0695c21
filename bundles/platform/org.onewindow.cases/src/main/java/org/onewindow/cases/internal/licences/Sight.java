package org.onewindow.cases.internal.licences;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceSearch;

/** Who may see which licences: those of one's own departments and organs, or all of them to supervise. */
final class Sight {
    private static final List<Role> OF_ORGANS = List.of(Role.REVIEW, Role.DECIDE, Role.ISSUE, Role.HEAD);

    private Sight() {}

    static void require(Licence licence, Person by) {
        by.requirePasswordChanged();
        var issuer = licence.issuer();
        boolean sees = by.may(Role.SUPERVISE, Grant.EVERYWHERE)
                || by.may(Role.INTAKE, issuer.department())
                || OF_ORGANS.stream().anyMatch(role -> by.may(role, issuer.organ()));
        if (!sees) {
            throw Texts.problem(Kind.DENIED, "licence-not-yours");
        }
    }

    /** @param limit 1 to 201 */
    static LicenceQuery query(LicenceSearch search, LocalDate today, String before, int limit, Person by) {
        by.requirePasswordChanged();
        var departments = by.scopes(Role.INTAKE);
        var organs = new HashSet<String>();
        OF_ORGANS.forEach(role -> organs.addAll(by.scopes(role)));
        if (by.may(Role.SUPERVISE, Grant.EVERYWHERE)
                || departments.contains(Grant.EVERYWHERE)
                || organs.contains(Grant.EVERYWHERE)) {
            return new LicenceQuery(null, null, search, today, before, limit);
        }
        if (departments.isEmpty() && organs.isEmpty()) {
            throw Texts.problem(Kind.DENIED, "no-licences-yours");
        }
        return new LicenceQuery(departments, organs, search, today, before, limit);
    }
}
