package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Catalogue;

/** The codes of the published matters. */
@Service
public class MatterCompleter extends Offering {
    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    Collection<String> candidates() {
        return catalogue == null
                ? List.of()
                : catalogue.matters().stream()
                        .map(definition -> definition.matter().code())
                        .toList();
    }
}
