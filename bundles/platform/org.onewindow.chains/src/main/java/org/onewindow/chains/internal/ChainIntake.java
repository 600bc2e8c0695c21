package org.onewindow.chains.internal;

import java.security.SecureRandom;
import java.util.List;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.ReceiptCode;
import org.onewindow.cases.intake.Serials;
import org.onewindow.catalogue.Chain;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainFile.Content;
import org.onewindow.chains.ChainFile.Origin;
import org.onewindow.chains.ChainNumber;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.internal.StepFiling.Way;

/** Makes a new file of an application that has been examined: gives it its number, its receipt code and its limit. */
final class ChainIntake {
    private final Serials serials;
    private final Reports reports;
    private final String region;
    private final SecureRandom random = new SecureRandom();

    /** @param region the centre's region code, 6 digits */
    ChainIntake(Serials serials, Reports reports, String region) {
        this.serials = serials;
        this.reports = reports;
        this.region = region;
    }

    /** The file in its first version. */
    ChainFile receive(Chain chain, Way way, Content content, List<StepFile> steps, Moment moment, String by) {
        int serial = serials.next(moment.day());
        var clock = LegalClock.from(moment.day(), chain.limit());
        return new ChainFile(
                ChainNumber.of(region, moment.day(), serial),
                new Origin(
                        serial,
                        chain.code(),
                        chain.hash(),
                        chain.department(),
                        chain.lead().id(),
                        way.channel(),
                        way.site(),
                        moment.at(),
                        moment.day(),
                        by,
                        ReceiptCode.next(random),
                        reports.due(clock),
                        content.materials()),
                content,
                ChainState.RUNNING,
                clock,
                null,
                steps,
                List.of(),
                List.of(new ChainEntry(moment.at(), by, "RECEIVE", null, null)),
                1);
    }
}
