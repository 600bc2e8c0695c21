package org.onewindow.departments.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.Stage;
import org.osgi.framework.Bundle;

/** Waits until the catalogue has linted and tried what a bundle brings. */
final class Settling {
    private final Stage stage;
    private final Catalogue catalogue;

    Settling(Stage stage, Catalogue catalogue) {
        this.stage = stage;
        this.catalogue = catalogue;
    }

    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} unless it was found good in time */
    void await(Bundle bundle, Duration limit) {
        Publication settled;
        try {
            settled = Patience.within(limit, stage.settled(bundle.getBundleId()));
        } catch (TimeoutException e) {
            throw Refusals.refused("code-awaited", limit.toSeconds(), String.join(", ", awaited(bundle)));
        } catch (ExecutionException e) {
            throw Refusals.refused("stopped-early");
        }
        if (settled.status() == Status.REFUSED) {
            throw Refusals.refused(settled.faults());
        }
    }

    private List<String> awaited(Bundle bundle) {
        return catalogue.publications().stream()
                .filter(publication -> publication.bundle() == bundle.getBundleId())
                .flatMap(publication -> publication.awaited().stream())
                .toList();
    }
}
