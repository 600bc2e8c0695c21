package org.onewindow.realestate;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A unit is registered where it lies (条例 art. 7). A division that has been merged leaves its code in old numbers, so a
 * clerk may go on.
 */
@Component
@RuleName("unit-in-jurisdiction")
public final class UnitInJurisdiction implements CaseRule {
    private final Jurisdiction jurisdiction;

    @Activate
    public UnitInJurisdiction(@Reference Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String here = jurisdiction.regionCode();
        return form.text("/unitNumber").flatMap(UnitNumber::of).map(UnitNumber::region).stream()
                .filter(region -> !region.equals(here))
                .map(region -> Finding.warning(form.pointer("/unitNumber"), "unit-elsewhere", region, here))
                .toList();
    }
}
