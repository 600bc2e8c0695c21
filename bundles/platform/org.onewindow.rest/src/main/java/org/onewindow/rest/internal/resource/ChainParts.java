package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.chains.ChainDesk;
import org.onewindow.chains.ChainGuide;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about chains. */
@Component(service = ChainParts.class)
public final class ChainParts {
    private final List<Object> parts;

    @Activate
    public ChainParts(
            @Reference ChainGuide guide, @Reference ChainDesk desk, @Reference Print print, @Reference Clock clock) {
        parts = List.of(
                new ChainResource(guide),
                new ChainCaseResource(desk, clock),
                new ChainProgressResource(desk),
                new ChainPaperResource(desk, print),
                new OwnChainPaperResource(desk, print));
    }

    List<Object> parts() {
        return parts;
    }
}
