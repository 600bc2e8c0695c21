package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters a filing; the result says from when and, unless it has no end, until when it holds. */
@Component
@RecorderName("remote-filing-entry")
public final class RemoteFilingEntry implements Recorder {
    static final String REGISTER = "remoteFilings";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        LocalDate from = form.date("/validFrom").orElseThrow();
        Optional<LocalDate> until = FilingCategory.of(form).orElseThrow().end(from, form.date("/validUntil"));
        Document document = Document.of(step)
                .with("patientId", form.text("/patient/idNumber").orElseThrow())
                .with("province", form.text("/destination/province").orElseThrow())
                .with("city", form.text("/destination/city").orElseThrow())
                .copy(form, "category", "validFrom");
        var result = new LinkedHashMap<String, String>();
        result.put("validFrom", from.toString());
        until.ifPresent(last -> {
            document.with("validUntil", last.toString());
            result.put("validUntil", last.toString());
        });
        return new Recording(List.of(new Put(REGISTER, step.caseNumber(), document.fields())), result);
    }
}
