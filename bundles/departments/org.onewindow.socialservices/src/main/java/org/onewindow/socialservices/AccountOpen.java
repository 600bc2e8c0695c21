package org.onewindow.socialservices;

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

/** Nothing is withdrawn from an account that was closed with an earlier withdrawal (住房公积金管理条例 art. 24). */
@Component
@RuleName("account-open")
public final class AccountOpen implements CaseRule {
    private final Registers registers;

    @Activate
    public AccountOpen(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        return form
                .text("/accountNumber")
                .flatMap(account -> registers.find(WithdrawalEntry.CLOSED, account))
                .flatMap(entry -> Form.of(entry.document()).text("/closedOn"))
                .map(day -> Finding.fault(form.pointer("/accountNumber"), "account-closed", day))
                .stream()
                .toList();
    }
}
