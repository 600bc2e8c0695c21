package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.tracks.Agency;

/** Who acts for the applicant, by the mandate that was given last. Personal data. */
public record AgentView(
        String name,
        IdType idType,
        String idNumber,
        @Schema(nullable = true) String phone,

        @Schema(description = "number of the written mandate")
        String mandate,

        @Schema(description = "the last day on which it holds; null when it has no end", nullable = true)
        LocalDate until,

        @Schema(description = "the day on which the centre took it")
        LocalDate since,

        @Schema(description = "null while it was not taken back", nullable = true)
        LocalDate revokedOn,

        @Schema(description = "whether the agent may act today")
        boolean holds) {
    static AgentView of(Agency agency, LocalDate today) {
        var agent = agency.agent();
        return new AgentView(
                agent.name(),
                agent.idType(),
                agent.idNumber(),
                agent.phone(),
                agent.mandate(),
                agent.until(),
                agency.since(),
                agency.revokedOn(),
                agency.holds(today));
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "AgentView[]";
    }
}
