package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Organ;

/** The ids of the organs that act through the departments. */
@Service
public class OrganCompleter extends Offering {
    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    Collection<String> candidates() {
        return catalogue == null
                ? List.of()
                : catalogue.departments().stream()
                        .flatMap(department -> department.organs().stream())
                        .map(Organ::id)
                        .sorted()
                        .toList();
    }
}
