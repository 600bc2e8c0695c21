package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;

/** The ids of the departments in the centre. */
@Service
public class DepartmentCompleter extends Offering {
    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    Collection<String> candidates() {
        return catalogue == null
                ? List.of()
                : catalogue.departments().stream().map(Department::id).toList();
    }
}
