package org.onewindow.console.internal;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainQuery;
import org.onewindow.chains.ChainRepository;

/** The numbers of the newest applications for chains. */
@Service
public class ChainNumberCompleter extends Offering {
    private static final int OFFERED = 20;

    @Reference(optional = true)
    ChainRepository chains;

    @Override
    Collection<String> candidates() {
        return chains == null
                ? List.of()
                : chains.list(new ChainQuery(null, null, null, null, null, null, OFFERED)).stream()
                        .map(ChainFile::number)
                        .toList();
    }
}
