package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;

/** The names of the accounts. */
@Service
public class StaffCompleter extends Offering {
    @Reference(optional = true)
    Staff staff;

    @Override
    Collection<String> candidates() {
        return staff == null
                ? List.of()
                : staff.list().stream().map(StaffMember::name).toList();
    }
}
