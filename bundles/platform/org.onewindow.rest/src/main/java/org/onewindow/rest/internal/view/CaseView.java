package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseReturn;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Correction;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.IntakeSite;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.Track;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.materials.HeldMaterials;
import org.onewindow.cases.materials.PaperLedger;
import org.onewindow.cases.tracks.Agency;
import org.onewindow.cases.tracks.GreenChannel;
import org.onewindow.cases.tracks.Tracks;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.rest.internal.view.PrefillView.HeldView;

/**
 * A case in full, for those who may see it. The receipt code is left out: it is the applicant's.
 *
 * @param definition the hash of the definition it was filed under
 * @param demanded what the first request for correction asked for
 * @param result what came out, such as {@code creditCode}
 * @param allowed what the state allows next, whoever asks
 */
public record CaseView(
        String number,
        State state,
        String matter,
        Text matterName,
        String definition,
        String department,
        String departmentVersion,
        Text departmentName,
        String organ,
        Text organName,

        @Schema(description = "who carries it on; another than department and organ after a hand-over")
        CarrierView carrier,

        @Schema(description = "whether a step was taken by hand, because the department's code was gone")
        boolean byHand,

        @Schema(description = "the tracks it is on; empty for most cases")
        Set<Track> tracks,

        Channel channel,

        @Schema(description = "number of the window at which it was filed; null when none was named", nullable = true)
        String window,

        @Schema(
                description = "id of the site at which it was handed in; null when none was named, so at the main hall",
                nullable = true)
        String site,

        OffsetDateTime receivedAt,
        LocalDate receivedOn,
        LocalDate acceptBy,

        @Schema(
                description = "by when a request for corrections must be answered; null when there is none or no limit",
                nullable = true)
        LocalDate answerBy,

        @Schema(nullable = true) LocalDate acceptedOn,

        @Schema(description = "null until accepted", nullable = true)
        LocalDate dueOn,

        boolean dueProvisional,

        @Schema(description = "how urgent it is today; null when its clocks do not run", nullable = true)
        Light light,

        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) LocalDate closedOn,
        Applicant applicant,

        @Schema(description = "who acts for the applicant; null when nobody ever did", nullable = true)
        AgentView agent,

        @Schema(implementation = Object.class, description = "the filled form")
        JsonNode form,

        List<HandedIn> materials,
        String receivedBy,
        @Schema(nullable = true) String acceptedBy,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) String handler,

        @Schema(description = "as which part of a chain it was filed; null when it was by itself", nullable = true)
        ChainPart chain,

        List<Correction> demanded,

        @Schema(description = "who put it on the green channel, when and why; null when nobody did", nullable = true)
        GreenChannel greenChannel,

        @Schema(
                description = "its newest return and what came of that; null when it was never returned",
                nullable = true)
        CaseReturn returned,

        @Schema(description = "what a check of its closing found; null when there was none", nullable = true)
        ClosureCheckView closureCheck,

        Map<String, String> result,

        @Schema(description = "how many papers are here that the applicant is to get back; see paper-ledger")
        int papersToReturn,

        @Schema(
                description = "what is to be paid before the result is handed out, in CNY; null when nothing",
                nullable = true)
        BigDecimal toPay,

        @Schema(description = "materials that were not asked for, because the licence library holds them")
        List<HeldView> held,

        VisitsView visits,
        List<Action> allowed) {

    /** @param definition the one it was filed under */
    public static CaseView of(CaseFile file, Definition definition, Light light, LocalDate today, ZoneId zone) {
        var origin = file.origin();
        var dates = file.dates();
        var people = file.people();
        return new CaseView(
                file.number(),
                file.state(),
                origin.matter(),
                definition.matter().name(),
                origin.definition(),
                origin.department(),
                origin.departmentVersion(),
                definition.departmentName(),
                origin.organ(),
                definition.organ().name(),
                CarrierView.of(file.carrier()),
                file.carrier().byHand(),
                Tracks.of(file),
                origin.channel(),
                origin.window(),
                IntakeSite.of(file),
                origin.receivedAt().atZone(zone).toOffsetDateTime(),
                dates.receivedOn(),
                dates.acceptBy(),
                CorrectionTerm.answerBy(file).orElse(null),
                dates.acceptedOn(),
                dates.dueOn(),
                dates.dueProvisional(),
                light,
                dates.decidedOn(),
                dates.closedOn(),
                file.content().applicant(),
                file.annex(Agency.ANNEX)
                        .map(agency -> AgentView.of(agency, today))
                        .orElse(null),
                file.content().form(),
                file.content().materials(),
                people.receivedBy(),
                people.acceptedBy(),
                people.decidedBy(),
                people.handler(),
                file.annex(ChainPart.ANNEX).orElse(null),
                file.demanded(),
                file.annex(GreenChannel.ANNEX).orElse(null),
                file.annex(CaseReturn.ANNEX).orElse(null),
                ClosureCheck.of(file).map(ClosureCheckView::of).orElse(null),
                file.result(),
                PaperLedger.of(file).toReturn().size(),
                Balance.of(file).toPayOrNull(),
                file.annex(HeldMaterials.ANNEX).map(HeldMaterials::items).orElse(List.of()).stream()
                        .map(HeldView::of)
                        .toList(),
                VisitsView.of(file, definition.matter()),
                StateTable.allowed(file.state()));
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "CaseView[" + number + "]";
    }
}
