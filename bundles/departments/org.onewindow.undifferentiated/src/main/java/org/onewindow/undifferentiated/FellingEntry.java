package org.onewindow.undifferentiated;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/** Enters a felling licence with the volume that it uses up of its quota. */
@Component
@RecorderName("felling-entry")
public final class FellingEntry implements Recorder {
    static final String REGISTER = "fellings";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.FELLING.of(step);
        Document document = Document.of(step)
                .with("licenceNumber", number)
                .with("quotaDocument", form.text("/quota/documentNumber").orElseThrow())
                .with("volume", Amounts.plain(form.number("/totalVolume").orElseThrow()))
                .with("area", Amounts.plain(form.number("/totalArea").orElseThrow()))
                .with("issuedOn", step.on().toString())
                .copy(form, "location");
        return new Recording(List.of(new Create(REGISTER, number, document.fields())), Map.of("licenceNumber", number));
    }
}
