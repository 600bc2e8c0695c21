package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Certificate;

/** The types of licences that the matters in the hall issue. */
@Service
public class LicenceTypeCompleter extends Offering {
    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    Collection<String> candidates() {
        if (catalogue == null) {
            return List.of();
        }
        return catalogue.matters().stream()
                .flatMap(definition ->
                        Optional.ofNullable(definition.matter().result().certificate()).stream())
                .map(Certificate::type)
                .distinct()
                .sorted()
                .toList();
    }
}
