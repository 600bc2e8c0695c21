package org.onewindow.commerce;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nobody else has the name: no registered enterprise, and no declaration that still keeps it. */
@Component
@RuleName("name-free")
public final class NameFree implements CaseRule {
    private final NameRegister names;

    @Activate
    public NameFree(@Reference Registers registers) {
        this.names = new NameRegister(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        var claim = new NameRegister.Claim(
                submission.receivedOn(), submission.form().text("/creditCode").orElse(""), people(submission));
        return NamePart.of(submission.form()).stream()
                .flatMap(part -> names.objection(CompanyName.of(part).full(), claim).stream()
                        .map(fault -> fault.in(part)))
                .toList();
    }

    private static Set<String> people(Submission submission) {
        Form form = submission.form();
        var people = new HashSet<String>();
        people.add(submission.applicant().idNumber());
        form.text("/legalRepresentative/idNumber").ifPresent(people::add);
        form.text("/operator/idNumber").ifPresent(people::add);
        form.items("/shareholders").forEach(holder -> holder.text("/idNumber").ifPresent(people::add));
        return people;
    }
}
