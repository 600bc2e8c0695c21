package ${package};

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/**
 * Enters an event when its filing is handed out. Its number is the day of receipt and the case's serial number of that day,
 * which together are unique in the centre.
 */
@Component
@RecorderName("event-entry")
public final class EventEntry implements Recorder {
    static final String REGISTER = "events";

    @Override
    public Recording record(Step step) {
        String number = step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "%05d".formatted(step.serial());
        Map<String, Object> document = Map.of(
                "name", step.form().text("/name").orElseThrow(),
                "venue", step.form().text("/venue").orElseThrow(),
                "caseNumber", step.caseNumber());
        return new Recording(List.of(new Create(REGISTER, number, document)), Map.of("filingNumber", number));
    }
}
