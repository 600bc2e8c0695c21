package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.catalogue.Organ;

/** The classes of entrants. */
@Service
public class EntrantKindCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return Arrays.stream(Organ.Kind.values()).map(Organ.Kind::name).toList();
    }
}
