package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.State;

/** The numbers of the newest open cases. */
@Service
public class CaseCompleter extends Offering {
    private static final int OFFERED = 20;

    @Reference(optional = true)
    CaseRepository cases;

    @Override
    Collection<String> candidates() {
        if (cases == null) {
            return List.of();
        }
        return Arrays.stream(State.values())
                .filter(state -> !state.isFinal())
                .flatMap(
                        state -> cases
                                .list(new CaseQuery(
                                        null, null, state, null, null, null, null, null, null, null, OFFERED))
                                .stream())
                .map(CaseFile::number)
                .sorted(Comparator.reverseOrder())
                .limit(OFFERED)
                .toList();
    }
}
