package org.onewindow.cases.tracks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing.Agent;

/**
 * Who acts for the applicant of a case (全程代办, rows 27 and 94), by the mandate that was given last. Personal data.
 *
 * @param since the day on which the centre took the mandate
 * @param revokedOn the day on which the applicant took it back; null while it was not
 */
public record Agency(Agent agent, LocalDate since, LocalDate revokedOn) {
    public static final Annex<Agency> ANNEX = new Annex<>("agency", Agency.class);

    public Agency {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(since, "since");
    }

    /** Who may act for the applicant of a case on a day; empty when nobody may. */
    public static Optional<Agent> acting(CaseFile file, LocalDate day) {
        return file.annex(ANNEX).filter(agency -> agency.holds(day)).map(Agency::agent);
    }

    /** Whether the agent may act on a day. */
    public boolean holds(LocalDate day) {
        return revokedOn == null && (agent.until() == null || !day.isAfter(agent.until()));
    }

    /** This, taken back on a day. */
    public Agency revoked(LocalDate day) {
        return new Agency(agent, since, day);
    }

    @Override
    public String toString() {
        return "Agency[since=" + since + "]";
    }
}
