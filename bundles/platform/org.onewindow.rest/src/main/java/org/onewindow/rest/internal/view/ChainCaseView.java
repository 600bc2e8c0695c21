package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;

/** An application for a chain in full. The receipt code is left out: it is the applicant's. */
public record ChainCaseView(
        String number,
        String chain,
        Text name,
        String definition,
        String department,
        String lead,
        ChainState state,
        Channel channel,
        @Schema(nullable = true) String site,
        OffsetDateTime receivedAt,
        LocalDate receivedOn,
        String receivedBy,

        @Schema(description = "last day of the one limit over all steps")
        LocalDate dueOn,

        boolean dueProvisional,

        @Schema(description = "null when it is closed", nullable = true)
        Light light,

        @Schema(nullable = true) LocalDate closedOn,
        Applicant applicant,
        @Schema(nullable = true) Agent agent,

        @Schema(
                nullable = true,
                description = "how the applicant wants to have the results; what is not sent by post is collected")
        DeliveryWish delivery,

        @Schema(implementation = Object.class, description = "the merged form")
        JsonNode form,

        List<HandedIn> materials,
        List<StepView> steps,
        List<EntryView> journal) {
    public static ChainCaseView of(ChainReport report, ZoneId zone) {
        var file = report.file();
        var origin = file.origin();
        return new ChainCaseView(
                file.number(),
                origin.chain(),
                report.chain().name(),
                origin.definition(),
                origin.department(),
                origin.lead(),
                file.state(),
                origin.channel(),
                origin.site(),
                origin.receivedAt().atZone(zone).toOffsetDateTime(),
                origin.receivedOn(),
                origin.receivedBy(),
                report.due().date(),
                report.due().provisional(),
                report.light(),
                file.closedOn(),
                file.content().applicant(),
                file.content().agent(),
                file.content().delivery(),
                file.content().form(),
                file.content().materials(),
                file.steps().stream()
                        .map(step -> StepView.of(step, report, zone))
                        .toList(),
                file.journal().stream().map(entry -> EntryView.of(entry, zone)).toList());
    }

    /** A step with its case. */
    public record StepView(
            String id,
            String matter,
            Text name,
            List<String> after,
            StepState state,

            @Schema(description = "null before it is filed, as is what follows of its case", nullable = true)
            String caseNumber,

            @Schema(nullable = true) State caseState,
            @Schema(nullable = true) LocalDate dueOn,
            @Schema(nullable = true) LocalDate closedOn,

            @Schema(description = "what came out of it, such as creditCode")
            Map<String, String> result,

            @Schema(description = "code of the problem that holds it up", nullable = true)
            String trouble,

            @Schema(description = "when it is tried again", nullable = true)
            OffsetDateTime nextTry,

            @Schema(description = "for which it was refused, by pointers into the chain's application")
            List<FaultView> faults) {
        static StepView of(StepFile step, ChainReport report, ZoneId zone) {
            var of = report.cases().get(step.id());
            return new StepView(
                    step.id(),
                    step.matter(),
                    report.name(step.id()),
                    report.chain().step(step.id()).orElseThrow().after(),
                    step.state(),
                    step.caseNumber(),
                    of == null ? null : of.state(),
                    of == null ? null : of.dates().dueOn(),
                    of == null ? null : of.dates().closedOn(),
                    of == null ? Map.of() : of.result(),
                    step.trouble(),
                    step.nextTry() == null ? null : step.nextTry().atZone(zone).toOffsetDateTime(),
                    step.faults().stream().map(FaultView::of).toList());
        }
    }

    /** A fault, in both languages. */
    public record FaultView(String pointer, String code, Text message, boolean overridable) {
        static FaultView of(Fault fault) {
            return new FaultView(fault.pointer(), fault.code(), fault.message(), fault.overridable());
        }
    }

    /** A line of what was done. */
    public record EntryView(
            OffsetDateTime at,
            String actor,
            String action,
            @Schema(nullable = true) String step,

            @Schema(
                    description = "a case number, the code of a problem, a reason, the number of a receipt or a day",
                    nullable = true)
            String about) {
        static EntryView of(ChainEntry entry, ZoneId zone) {
            return new EntryView(
                    entry.at().atZone(zone).toOffsetDateTime(),
                    entry.actor(),
                    entry.action(),
                    entry.step(),
                    entry.about());
        }
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "ChainCaseView[" + number + "]";
    }
}
