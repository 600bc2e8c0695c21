package org.onewindow.undifferentiated;

import java.util.Optional;
import org.onewindow.api.form.Form;

/** The qualifications a county handles, with the least education for each (教师法 art. 11). */
enum TeacherLevel {
    KINDERGARTEN(Education.KINDERGARTEN_NORMAL),
    PRIMARY(Education.SECONDARY_NORMAL),
    JUNIOR_MIDDLE(Education.COLLEGE),
    /** Examined by the county, granted by the city (教师资格条例 art. 13). */
    SENIOR_MIDDLE(Education.BACHELOR);

    /** From the lowest to the highest. */
    enum Education {
        SENIOR_MIDDLE,
        KINDERGARTEN_NORMAL,
        SECONDARY_NORMAL,
        COLLEGE,
        BACHELOR,
        POSTGRADUATE
    }

    private final Education least;

    TeacherLevel(Education least) {
        this.least = least;
    }

    boolean isReachedBy(Education education) {
        return education.compareTo(least) >= 0;
    }

    static Optional<TeacherLevel> of(Form form) {
        return Names.find(values(), form.text("/level"));
    }
}
