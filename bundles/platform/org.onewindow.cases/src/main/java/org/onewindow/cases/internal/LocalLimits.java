package org.onewindow.cases.internal;

import java.util.Optional;
import org.onewindow.api.calendar.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Limits for applicants that no national law sets, only places do (rules.md): there are none unless the centre sets them. */
@Component(service = LocalLimits.class, configurationPid = "org.onewindow.cases")
public final class LocalLimits {
    private static final Logger LOG = LoggerFactory.getLogger(LocalLimits.class);

    /** What holds unless a centre sets something. */
    public static final LocalLimits NONE = new LocalLimits(0, 0);

    private final int correctionDays;
    private final int contestDays;

    /** What the centre has set. */
    @interface Settings {
        /** Within how many working days a request for corrections must be answered; 0 for no such limit. */
        int correction_days() default 0;

        /** Within how many working days of a return its review must be asked for; 0 for no such limit. */
        int contest_days() default 0;
    }

    @Activate
    public LocalLimits(Settings settings) {
        this(settings.correction_days(), settings.contest_days());
    }

    /** Both in working days; 0 for no limit. */
    LocalLimits(int correctionDays, int contestDays) {
        this.correctionDays = known("correction.days", correctionDays);
        this.contestDays = known("contest.days", contestDays);
    }

    /** A number that cannot be is no limit, so that it closes no desk. */
    private static int known(String setting, int days) {
        if (days < 0) {
            LOG.error("The setting {} is ignored: {} working days", setting, days);
        }
        return Math.max(0, days);
    }

    /** How long a request for corrections waits for its answer; empty for good. */
    Optional<Period> correction() {
        return limit(correctionDays);
    }

    /** How long a return may be contested; empty for good. */
    Optional<Period> contest() {
        return limit(contestDays);
    }

    private static Optional<Period> limit(int days) {
        return days == 0 ? Optional.empty() : Optional.of(Period.workingDays(days));
    }
}
