package org.onewindow.taxation;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters a taxpayer with its confirmed data; who confirms again replaces them. */
@Component
@RecorderName("taxpayer-entry")
public final class TaxpayerEntry implements Recorder {
    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String creditCode = form.text("/creditCode").orElseThrow();
        Map<String, Object> document = Document.of(step, "confirmedOn")
                .put("creditCode", creditCode)
                .text("name", form, "/name")
                .text("enterpriseType", form, "/enterpriseType")
                .text("taxpayerKind", form, "/taxpayerKind")
                .text("generalFrom", form, "/generalFrom")
                .text("industry", form, "/industry")
                .text("address", form, "/address")
                .text("representativeId", form, "/representative/idNumber")
                .text("clerkId", form, "/clerk/idNumber")
                .content();
        return new Recording(
                List.of(new Put(Taxpayers.REGISTER, creditCode, document)), Map.of("creditCode", creditCode));
    }
}
