package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.hall.Entrant;
import org.onewindow.hall.HallRegister;

/** The ids of the entrants. */
@Service
public class EntrantCompleter extends Offering {
    @Reference(optional = true)
    HallRegister register;

    @Override
    Collection<String> candidates() {
        return register == null
                ? List.of()
                : register.entrants().stream().map(Entrant::id).toList();
    }
}
