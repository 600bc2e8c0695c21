package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.CaseFile.Dates;
import org.onewindow.cases.CaseFile.Origin;
import org.onewindow.cases.CaseFile.People;
import org.onewindow.cases.CaseNumber;
import org.onewindow.cases.Filing;
import org.onewindow.cases.State;
import org.onewindow.cases.intake.ReceiptCode;
import org.onewindow.cases.intake.Serials;
import org.onewindow.catalogue.Edition;

/** Makes a new case of an application that has been checked: gives it its number, its receipt code and its first dates. */
final class Intake {
    private final Deadlines deadlines;
    private final Serials serials;
    private final SecureRandom random;
    private final String region;

    /** @param region the centre's region code, 6 digits */
    Intake(Deadlines deadlines, Serials serials, SecureRandom random, String region) {
        this.deadlines = deadlines;
        this.serials = serials;
        this.random = random;
        this.region = region;
    }

    /** The case in its first version, without its journal entry. */
    CaseFile receive(Edition edition, Filing filing, Instant now, LocalDate today, String by) {
        int serial = serials.next(today);
        return new CaseFile(
                CaseNumber.of(region, today, serial),
                origin(edition, filing, serial, now),
                new Content(filing.applicant(), filing.form(), filing.materials()),
                State.RECEIVED,
                new Dates(today, deadlines.acceptBy(today), null, null, false, null, null),
                new People(by, null, null, null),
                List.of(),
                Map.of(),
                null,
                0,
                1);
    }

    private Origin origin(Edition edition, Filing filing, int serial, Instant now) {
        var matter = edition.definition().matter();
        return new Origin(
                serial,
                matter.code(),
                edition.definition().hash(),
                matter.department(),
                edition.version(),
                matter.organ(),
                filing.channel(),
                filing.window(),
                now,
                ReceiptCode.next(random));
    }
}
