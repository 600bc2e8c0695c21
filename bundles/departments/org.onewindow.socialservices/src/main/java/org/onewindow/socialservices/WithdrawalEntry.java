package org.onewindow.socialservices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters a withdrawal and, when the account is closed with it, the account among those that are closed. */
@Component
@RecorderName("withdrawal-entry")
public final class WithdrawalEntry implements Recorder {
    static final String REGISTER = "withdrawals";

    /** A register of its own: an account's withdrawals may be more than an index gives at once. */
    static final String CLOSED = "closedFundAccounts";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String amount = Amounts.plain(Amounts.sum(form, "/amount"));
        Document withdrawal = Document.of(step)
                .with("amount", amount)
                .with("withdrawnOn", step.on().toString())
                .copy(form, "accountNumber", "ground");
        List<RegisterChange> changes = new ArrayList<>();
        changes.add(new Put(REGISTER, step.caseNumber(), withdrawal.fields()));
        var result = new LinkedHashMap<String, String>();
        result.put("withdrawnAmount", amount);
        if (WithdrawalGround.of(form).filter(WithdrawalGround::closesAccount).isPresent()) {
            Document closing = Document.of(step)
                    .with("employeeId", form.text("/employee/idNumber").orElseThrow())
                    .with("closedOn", step.on().toString());
            changes.add(new Create(CLOSED, form.text("/accountNumber").orElseThrow(), closing.fields()));
            result.put("accountClosedOn", step.on().toString());
        }
        return new Recording(changes, result);
    }
}
