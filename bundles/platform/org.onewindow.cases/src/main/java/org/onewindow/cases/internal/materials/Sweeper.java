package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.onewindow.cases.internal.Patrol;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.FileStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes contents that no case needs: what a kill between file and row has left, and what was withdrawn. At the start and
 * every few hours; what is younger than the grace period is left alone, for its row may be on the way.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.onewindow.materials")
public final class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration EVERY = Duration.ofHours(6);

    private final FileStore store;
    private final FileRepository files;
    private final Clock clock;
    private final Duration grace;
    private final Patrol patrol;

    /** What is spared. */
    @interface Settings {
        /** How old a content must be before it is deleted, at least 1. */
        int grace_hours() default 24;
    }

    @Activate
    public Sweeper(
            @Reference FileStore store, @Reference FileRepository files, @Reference Clock clock, Settings settings) {
        this.store = store;
        this.files = files;
        this.clock = clock;
        this.grace = Duration.ofHours(Math.max(1, settings.grace_hours()));
        patrol = new Patrol("onewindow-files", EVERY, this::round);
    }

    private boolean round() {
        try {
            int swept = store.sweep(clock.instant().minus(grace), files::isNeeded);
            if (swept > 0) {
                LOG.info("{} files that no case needs were deleted", swept);
            }
        } catch (IOException unreadable) {
            LOG.warn("The files could not be swept", unreadable);
        }
        return false;
    }

    @Deactivate
    void stop() {
        patrol.close();
    }
}
