package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A licensed hotel that changes its name or head only reports it (旅馆业治安管理办法 art. 4). */
@Component
@RuleName("hotel-known")
public final class HotelKnown implements CaseRule {
    private final Hotels hotels;

    @Activate
    public HotelKnown(@Reference Registers registers) {
        this.hotels = new Hotels(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form
                .text("/creditCode")
                .flatMap(code -> hotels.licence(code, Hotels.address(form)))
                .map(licence -> Finding.warning(form.pointer("/premises"), "hotel-licensed", licence))
                .stream()
                .toList();
    }
}
