package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.onewindow.departments.Plan;

/** What a deployment would do. */
public record PlanView(
        @Schema(description = "identifies the plan; POST /departments may demand it")
        String digest,

        @Schema(description = "SHA-256 of the jar") String jar,

        @Schema(
                description = "who signed the jar; null when nobody did, or when the signature does not hold",
                nullable = true)
        SignedBy signer,

        String department,

        @Schema(
                description =
                        "the version whose place it takes: the one that serves now, or the one that carries on the"
                                + " cases of its older major; null when there is none",
                nullable = true)
        String from,

        String to,
        Plan.Step step,

        @Schema(description = "the version that new cases go to afterwards")
        String serves,

        boolean deployable,
        List<Difference> changes,
        Windows windows,

        @Schema(description = "versions that run beside it afterwards, for open cases of theirs only")
        List<Finishing> finishing,

        @Schema(description = "why it can't be deployed; empty when it can")
        List<DepartmentView.DefinitionFault> refusals) {
    public static PlanView of(Plan plan) {
        return new PlanView(
                plan.digest(),
                plan.jar(),
                plan.signer() == null
                        ? null
                        : new SignedBy(plan.signer().subject(), plan.signer().fingerprint()),
                plan.department(),
                plan.from(),
                plan.to(),
                plan.step(),
                plan.serves(),
                plan.deployable(),
                plan.changes().stream().map(Difference::of).toList(),
                plan.windows() == null
                        ? null
                        : new Windows(plan.windows().after(), plan.windows().most()),
                plan.finishing().stream()
                        .map(release -> new Finishing(release.version(), release.openCases()))
                        .toList(),
                plan.refusals().stream()
                        .map(fault ->
                                new DepartmentView.DefinitionFault(fault.pointer(), fault.code(), fault.message()))
                        .toList());
    }

    /** The subject of a certificate (RFC 2253) and its SHA-256. */
    public record SignedBy(String subject, String fingerprint) {}

    /** One difference. */
    public record Difference(
            @Schema(description = "code of the matter; null when it is about the department", nullable = true)
            String matter,

            Plan.Change.Kind kind,

            @Schema(description = "JSON pointer of the field; null when the whole is added or dropped", nullable = true)
            String field,

            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after,

            @Schema(description = "open cases under the definition that changes")
            long openCases) {
        static Difference of(Plan.Change change) {
            return new Difference(
                    change.matter(),
                    change.kind(),
                    change.field(),
                    change.before(),
                    change.after(),
                    change.openCases());
        }
    }

    /** A version whose code carries on so many open cases. */
    public record Finishing(String version, long openCases) {}

    /** The windows of the whole centre after it, and the most there may be. */
    public record Windows(int after, int most) {}
}
