package org.onewindow.projects;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;

/**
 * The code of an investment project (项目代码), by which every authority knows it (国令673 art. 4), in 24 characters
 * (GB/T 40058-2021): month of the code ({@code YYMM}; in the first years the year), division, guiding central department,
 * type of project, five random digits and a check character. How that is computed is not checked here.
 */
record ProjectCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{2})([0-9]{2})-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}");

    /** The platform's first year; until 2020 a code could begin with the year alone, which is never a month. */
    private static final int FIRST_YEAR = 2016;

    private static final int LAST_YEAR_ALONE = 2020;

    static boolean isWellFormed(String text) {
        return new ProjectCode(text).givenIn().isPresent();
    }

    /** The first month in which the code can have been given; empty when the text is no code. */
    Optional<YearMonth> givenIn() {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int year = 2000 + Integer.parseInt(shape.group(1));
        int month = Integer.parseInt(shape.group(2));
        int alone = Integer.parseInt(text.substring(0, 4));
        if (alone >= FIRST_YEAR && alone <= LAST_YEAR_ALONE && month > 12) {
            return Optional.of(YearMonth.of(alone, 1));
        }
        return year >= FIRST_YEAR && month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(year, month))
                : Optional.empty();
    }

    /** What is wrong with the code that a form states; nothing when it states none. */
    static List<Finding> findings(Submission submission) {
        Form form = submission.form();
        Optional<ProjectCode> stated = form.text("/projectCode").map(ProjectCode::new);
        if (stated.isEmpty()) {
            return List.of();
        }
        String pointer = form.pointer("/projectCode");
        String code = stated.get().text();
        Optional<YearMonth> month = stated.get().givenIn();
        if (month.isEmpty()) {
            return List.of(Finding.fault(pointer, "project-code-shape", code));
        }
        return month.get().isAfter(YearMonth.from(submission.receivedOn()))
                ? List.of(Finding.fault(pointer, "project-code-future", code))
                : List.of();
    }
}
