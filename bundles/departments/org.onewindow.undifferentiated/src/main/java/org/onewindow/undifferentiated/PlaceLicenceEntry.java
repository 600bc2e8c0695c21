package org.onewindow.undifferentiated;

import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/** Enters a hygiene licence, valid for four years (公共场所卫生管理条例实施细则 art. 25), the last day included. */
@Component
@RecorderName("place-licence-entry")
public final class PlaceLicenceEntry implements Recorder {
    static final String REGISTER = "placeLicences";

    private static final int YEARS = 4;

    @Override
    public Recording record(Step step) {
        String number = DocumentNumber.PUBLIC_PLACE.of(step);
        String until = step.on().plusYears(YEARS).minusDays(1).toString();
        Document document = Document.of(step)
                .with("licenceNumber", number)
                .with("validUntil", until)
                .copy(step.form(), "creditCode", "placeName", "placeKind", "address");
        return new Recording(
                List.of(new Create(REGISTER, number, document.fields())),
                Map.of("licenceNumber", number, "validUntil", until));
    }
}
