package org.onewindow.console.internal;

import org.onewindow.departments.Plan;

/** How a plan is shown. */
final class PlanReport {
    private PlanReport() {}

    static Report of(Plan plan) {
        var changes = new Table("plan.change.", "matter", "kind", "field", "before", "after", "openCases");
        for (var change : plan.changes()) {
            changes.row(
                    change.matter(),
                    change.kind(),
                    change.field(),
                    change.before(),
                    change.after(),
                    change.openCases());
        }
        var finishing = new Table("plan.finishing.", "version", "openCases");
        plan.finishing().forEach(release -> finishing.row(release.version(), release.openCases()));
        var refusals = plan.refusals().stream()
                .map(fault -> Wording.TEXTS.text("department.fault", fault.pointer(), fault.message()))
                .toList();
        var windows = plan.windows();
        var signer = plan.signer();
        return new Report("plan.")
                .value("digest", plan.digest())
                .value("jar", plan.jar())
                .value("signer", signer == null ? Wording.TEXTS.text("plan.unsigned") : signer.subject())
                .value("signerFingerprint", signer == null ? null : signer.fingerprint())
                .value("department", plan.department())
                .value("from", plan.from())
                .value("to", plan.to())
                .value("step", plan.step())
                .value("serves", plan.serves())
                .value("windowsAfter", windows == null ? null : windows.after())
                .value("windowsMost", windows == null ? null : windows.most())
                .value("deployable", plan.deployable())
                .items("refusals", refusals)
                .table("finishing", finishing)
                .table("changes", changes);
    }
}
