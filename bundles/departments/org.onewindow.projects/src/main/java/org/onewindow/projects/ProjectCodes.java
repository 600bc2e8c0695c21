package org.onewindow.projects;

import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;

/**
 * Gives codes to projects that come without one. The national platform does that; until a centre is connected to it,
 * this stands in for it, in the same form (GB/T 40058-2021): month of receipt, division, guiding central department
 * ({@code 04}, development and reform), type of project, six digits.
 *
 * <p>The six digits are a number: {@code (day of the month - 1) × 32000 + the case's serial number of that day}: 31 days
 * take 992,000 of the million numbers of a month. Should a code be taken, the next free one is given. In a code of the
 * platform they are five random digits and a check character; what stands in for it has none, and checks none.
 */
final class ProjectCodes {
    private static final String DEPARTMENT = "04";
    private static final String CAPITAL_CONSTRUCTION = "01";
    private static final String TECHNICAL_TRANSFORMATION = "02";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM");
    private static final int PER_DAY = 32_000;
    private static final int ALL = 1_000_000;

    private final String region;

    ProjectCodes(String region) {
        this.region = region;
    }

    /** The code for the day and serial number of a case, then the ones to take when it is not free. */
    Stream<String> candidates(Step step) {
        int first = (step.receivedOn().getDayOfMonth() - 1) * PER_DAY + step.serial();
        String head = String.join("-", step.receivedOn().format(MONTH), region, DEPARTMENT, type(step.form()), "");
        return IntStream.range(0, ALL).mapToObj(more -> head + "%06d".formatted((first + more) % ALL));
    }

    private static String type(Form form) {
        return form.text("/projectType")
                        .filter("TECHNICAL_TRANSFORMATION"::equals)
                        .isPresent()
                ? TECHNICAL_TRANSFORMATION
                : CAPITAL_CONSTRUCTION;
    }
}
