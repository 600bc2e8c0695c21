package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Release;

/** The ids of the departments that the centre has a release of, whether they serve now or not. */
@Service
public class ReleasedCompleter extends Offering {
    @Reference(optional = true)
    Departments departments;

    @Override
    Collection<String> candidates() {
        return departments == null
                ? List.of()
                : departments.departments().stream().map(Release::department).toList();
    }
}
