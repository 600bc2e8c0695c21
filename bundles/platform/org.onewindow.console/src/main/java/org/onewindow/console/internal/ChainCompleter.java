package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;

/** The codes of the published chains. */
@Service
public class ChainCompleter extends Offering {
    @Reference(optional = true)
    Catalogue catalogue;

    @Override
    Collection<String> candidates() {
        return catalogue == null
                ? List.of()
                : catalogue.chains().stream().map(Chain::code).toList();
    }
}
