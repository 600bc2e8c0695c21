package org.onewindow.commerce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A change changes something: at least one item is given, and not all are as registered (条例 art. 24). */
@Component
@RuleName("something-changed")
public final class SomethingChanged implements CaseRule {
    private final Enterprises enterprises;

    @Activate
    public SomethingChanged(@Reference Registers registers) {
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<Form> changes = form.part("/changes");
        Map<String, Object> items = changes.map(EnterpriseDocument::items).orElse(Map.of());
        Map<String, Object> registered = form.text("/creditCode")
                .flatMap(enterprises::entry)
                .map(RegisterEntry::document)
                .orElse(Map.of());
        boolean same =
                items.entrySet().stream().allMatch(item -> item.getValue().equals(registered.get(item.getKey())));
        return same ? List.of(Finding.fault(form.pointer("/changes"), "nothing-changed")) : List.of();
    }
}
