package org.onewindow.undifferentiated;

import java.time.format.DateTimeFormatter;
import org.onewindow.api.department.Step;

/**
 * The number of a licence (文号): the organ's word, the year, and the day of receipt with the case's serial number of that
 * day, so that no counter is needed.
 */
enum DocumentNumber {
    TEACHER("教资"),
    PUBLIC_PLACE("卫公"),
    FELLING("林采"),
    FREIGHT("道运"),
    WATER("取水"),
    OCCUPATION("临占"),
    ASSOCIATION("社团"),
    SCHOOL("民教");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd");

    private final String word;

    DocumentNumber(String word) {
        this.word = word;
    }

    String of(Step step) {
        return "%s〔%d〕%s%05d号"
                .formatted(word, step.receivedOn().getYear(), step.receivedOn().format(DAY), step.serial());
    }
}
