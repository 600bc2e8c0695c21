package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.catalogue.Catalogue;

/** Permissions as they make sense: intake for a department, the roles of a case for an organ, the rest for the centre. */
@Service
public class GrantCompleter extends Offering {
    private static final List<Role> OF_AN_ORGAN = List.of(Role.REVIEW, Role.DECIDE, Role.ISSUE, Role.HEAD);

    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    Collection<String> candidates() {
        var grants = new ArrayList<String>();
        for (Role role : Role.values()) {
            grants.add(new Grant(role, Grant.EVERYWHERE).toString());
        }
        if (catalogue != null) {
            for (var department : catalogue.departments()) {
                grants.add(new Grant(Role.INTAKE, department.id()).toString());
                for (var organ : department.organs()) {
                    OF_AN_ORGAN.forEach(role -> grants.add(new Grant(role, organ.id()).toString()));
                }
            }
        }
        return grants;
    }
}
