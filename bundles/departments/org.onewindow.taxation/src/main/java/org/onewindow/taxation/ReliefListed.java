package org.onewindow.taxation;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Relief is for new-energy models in the ministries' catalogue (公告2023年第10号) and for trailers whose certificate carries
 * the mark (公告2023年第47号).
 */
@Component
@RuleName("relief-listed")
public final class ReliefListed implements CaseRule {
    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        VehicleKind kind = VehicleTax.kind(form);
        boolean listed = form.flag("/vehicle/reliefListed").orElse(false);
        if (listed || kind == VehicleKind.ORDINARY) {
            return List.of();
        }
        String code = kind.isNewEnergy() ? "relief-not-listed" : "trailer-not-marked";
        return List.of(Finding.fault(form.pointer("/vehicle/reliefListed"), code));
    }
}
