package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.IntakeSite;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;
import org.onewindow.cases.Track;
import org.onewindow.cases.tracks.Tracks;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Channel;

/** A case in a list: enough to find it, no document numbers. */
public record CaseItem(
        String number,
        State state,
        String matter,
        Text matterName,
        String department,
        String organ,

        @Schema(description = "who carries it on; another than department and organ after a hand-over")
        CarrierView carrier,

        @Schema(description = "whether a step was taken by hand, because the department's code was gone")
        boolean byHand,

        @Schema(description = "the tracks it is on; empty for most cases")
        Set<Track> tracks,

        Channel channel,

        @Schema(
                description = "id of the site at which it was handed in; null when none was named, so at the main hall",
                nullable = true)
        String site,

        PersonKind applicantKind,
        String applicantName,
        LocalDate receivedOn,
        LocalDate acceptBy,

        @Schema(description = "null until accepted", nullable = true)
        LocalDate dueOn,

        boolean dueProvisional,

        @Schema(description = "how urgent it is today; null when its clocks do not run", nullable = true)
        Light light,

        @Schema(nullable = true) LocalDate closedOn,

        @Schema(description = "who has claimed it; null when nobody has", nullable = true)
        String handler) {
    /** @param definition the one it was filed under */
    public static CaseItem of(CaseFile file, Definition definition, Light light) {
        var origin = file.origin();
        var dates = file.dates();
        return new CaseItem(
                file.number(),
                file.state(),
                origin.matter(),
                definition.matter().name(),
                origin.department(),
                origin.organ(),
                CarrierView.of(file.carrier()),
                file.carrier().byHand(),
                Tracks.of(file),
                origin.channel(),
                IntakeSite.of(file),
                file.content().applicant().kind(),
                file.content().applicant().name(),
                dates.receivedOn(),
                dates.acceptBy(),
                dates.dueOn(),
                dates.dueProvisional(),
                light,
                dates.closedOn(),
                file.people().handler());
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "CaseItem[" + number + "]";
    }
}
