package org.onewindow.policejustice;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/**
 * Enters a licensed hotel under the number of its licence: the day of receipt and the case's serial number of that day,
 * which together are unique in the centre.
 */
@Component
@RecorderName("hotel-entry")
public final class HotelEntry implements Recorder {
    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "%05d".formatted(step.serial());
        var document = new LinkedHashMap<String, Object>();
        document.put("licenceNumber", number);
        for (String field : List.of("creditCode", "enterpriseName", "hotelName")) {
            form.text("/" + field).ifPresent(text -> document.put(field, text));
        }
        document.put("address", Hotels.address(form));
        for (String field : List.of("rooms", "beds")) {
            form.number("/" + field).ifPresent(count -> document.put(field, count.toPlainString()));
        }
        document.put("licensedOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        return new Recording(List.of(new Create(Hotels.REGISTER, number, document)), Map.of("licenceNumber", number));
    }
}
