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

/** Enters a water intake permit, valid for five years (取水许可和水资源费征收管理条例 art. 25), the last day included. */
@Component
@RecorderName("water-intake-entry")
public final class WaterIntakeEntry implements Recorder {
    static final String REGISTER = "waterIntakes";

    private static final int YEARS = 5;

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.WATER.of(step);
        String until = step.on().plusYears(YEARS).minusDays(1).toString();
        Document document = Document.of(step)
                .with("permitNumber", number)
                .with("yearly", Amounts.plain(form.number("/yearly").orElseThrow()))
                .with("validUntil", until)
                .copy(form, "creditCode", "holderName", "place", "source");
        return new Recording(
                List.of(new Create(REGISTER, number, document.fields())),
                Map.of("permitNumber", number, "validUntil", until));
    }
}
