package org.onewindow.taxation;

import java.util.ArrayList;
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

/**
 * A taxpayer that has been cleared is one no more (税收征收管理法 art. 16); one that is in the register has the name the
 * register says, which a change of registration may have overtaken.
 */
@Component
@RuleName("taxpayer-active")
public final class TaxpayerActive implements CaseRule {
    private final Taxpayers taxpayers;

    @Activate
    public TaxpayerActive(@Reference Registers registers) {
        this.taxpayers = new Taxpayers(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<Form> registered = taxpayers.of(form);
        Optional<String> cleared = registered.flatMap(entry -> entry.text("/" + Taxpayers.CLEARED_ON));
        if (cleared.isPresent()) {
            return List.of(Finding.fault(form.pointer("/creditCode"), "taxpayer-cleared-already", cleared.get()));
        }
        var findings = new ArrayList<Finding>();
        registered
                .flatMap(entry -> entry.text("/name"))
                .filter(name -> !name.equals(form.text("/name").orElse("")))
                .ifPresent(name -> findings.add(Finding.warning(form.pointer("/name"), "taxpayer-name-differs", name)));
        return findings;
    }
}
