package org.onewindow.socialservices;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.osgi.service.component.annotations.Component;

/** Enters a card under the number of its holder, in the place of an earlier one; the result says the card's number. */
@Component
@RecorderName("senior-card-entry")
public final class SeniorCardEntry implements Recorder {
    static final String REGISTER = "seniorCards";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = SerialNumber.of(step);
        Document document = Document.of(step)
                .with("cardNumber", number)
                .with("issuedOn", step.on().toString())
                .copy(form, "cardKind");
        String holder = form.text("/holder/idNumber").orElseThrow();
        return new Recording(List.of(new Put(REGISTER, holder, document.fields())), Map.of("cardNumber", number));
    }
}
