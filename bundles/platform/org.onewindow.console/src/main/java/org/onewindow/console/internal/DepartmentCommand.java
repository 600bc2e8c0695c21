package org.onewindow.console.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Release;

/** A command on departments and their releases. */
abstract class DepartmentCommand extends ShowingCommand {
    /** Who does what is done here, as the centre writes it down. */
    static final String BY = "console";

    @Reference(optional = true)
    Departments departments;

    final Departments administration() throws CommandException {
        return need(departments, Departments.class);
    }

    final void show(Release release) {
        show(ReleaseTable.of(List.of(release)));
    }
}
