package org.onewindow.socialservices;

import java.time.format.DateTimeFormatter;
import org.onewindow.api.department.Step;

/** The numbers that the department's organs give: the day of receipt and the case's serial number of that day. */
final class SerialNumber {
    private SerialNumber() {}

    static String of(Step step) {
        return step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "%05d".formatted(step.serial());
    }
}
