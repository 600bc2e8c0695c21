package org.onewindow.console.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.access.Grant;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;
import org.onewindow.catalogue.Catalogue;

/** A command on accounts. */
abstract class StaffCommand extends ShowingCommand {
    @Reference(optional = true)
    Staff staff;

    @Reference(optional = true)
    Catalogue catalogue;

    final Staff accounts() throws CommandException {
        return need(staff, Staff.class);
    }

    final StaffMember member(String name) throws CommandException {
        var found = accounts().find(name).orElse(null);
        if (found == null) {
            throw refuse("account-unknown", name);
        }
        return found;
    }

    static Set<Grant> parse(Collection<String> texts) {
        var grants = new LinkedHashSet<Grant>();
        texts.forEach(text -> grants.add(Grant.parse(text)));
        return grants;
    }

    final void show(StaffMember member) {
        show(StaffTable.of(List.of(member)));
    }

    /** A misspelt scope would be a permission for nothing; a department that is away is no mistake. So: a warning. */
    final void warnOfUnknownScopes(Set<Grant> grants) {
        if (catalogue == null) {
            return;
        }
        var known = new TreeSet<String>(List.of(Grant.EVERYWHERE));
        for (var department : catalogue.departments()) {
            known.add(department.id());
            department.organs().forEach(organ -> known.add(organ.id()));
        }
        grants.stream()
                .map(Grant::scope)
                .filter(scope -> !known.contains(scope))
                .distinct()
                .forEach(scope -> note("staff.scope-not-here", scope));
    }

    /** The only time that this password is seen. */
    final void showPassword(String name, String password) {
        if (forPeople()) {
            say("staff.password", name, password);
        } else {
            show(new Report("staff.").value("name", name).value("oneTimePassword", password));
        }
    }
}
