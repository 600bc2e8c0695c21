package org.onewindow.undifferentiated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two permits for one road at one time may overlap in place: a clerk looks (城市道路管理条例 art. 31). */
@Component
@RuleName("occupation-overlap")
public final class OccupationOverlap implements CaseRule {
    private final Registers registers;

    @Activate
    public OccupationOverlap(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        OccupationTime wanted = OccupationTime.of(form, submission.receivedOn());
        var findings = new ArrayList<Finding>();
        for (Form section : form.items("/sections")) {
            String road = section.text("/road").orElse("");
            wanted.months().stream()
                    .flatMap(
                            month -> registers
                                    .findBy(
                                            OccupationEntry.REGISTER,
                                            "roadInMonth",
                                            OccupationEntry.roadInMonth(road, month))
                                    .stream())
                    .flatMap(entry -> time(Form.of(entry.document())).stream())
                    .filter(wanted::overlaps)
                    .map(OccupationTime::until)
                    .max(Comparator.naturalOrder())
                    .ifPresent(until ->
                            findings.add(Finding.warning(section.pointer("/road"), "occupation-overlaps", until)));
        }
        return findings;
    }

    private static Optional<OccupationTime> time(Form entry) {
        return entry.date("/from").flatMap(from -> entry.date("/until").map(until -> new OccupationTime(from, until)));
    }
}
