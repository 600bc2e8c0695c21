package org.onewindow.projects;

import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onewindow.api.department.Step;

/**
 * Numbers of permits, in the form that each kind has. A planning permit is numbered as the national electronic licence
 * is; a construction permit has 18 digits: division, day, serial number of the day, category of the works; the others
 * are documents of the county with their year. A yearly serial number has seven digits: the day of the year of receipt
 * and the case's serial number of that day. Should a number be taken, the next free one is given.
 */
final class PermitNumbers {
    private static final int PER_DAY = 10_000;
    private static final int ALL_OF_A_YEAR = 10_000_000;
    private static final int ALL_OF_A_DAY = 99;

    private final Locality locality;

    PermitNumbers(Locality locality) {
        this.locality = locality;
    }

    /** The number for a step, then the ones to take when it is not free. */
    Stream<String> candidates(PermitKind kind, Step step) {
        String year = String.valueOf(step.on().getYear());
        String region = locality.regionCode();
        String county = locality.shortName();
        return switch (kind) {
            case LAND_USE -> yearly("地字第" + region + year + "YG", step, "号");
            case WORKS -> yearly("建字第" + region + year + "GG", step, "号");
            case APPROVAL -> yearly(county + "发改核准〔" + year + "〕", step, "号");
            case EIA_FORM, EIA_REPORT -> yearly(county + "环评字〔" + year + "〕", step, "号");
            case SOIL_WATER -> yearly(county + "水保许可〔" + year + "〕", step, "号");
            case ACCEPTANCE -> yearly(county + "联验〔" + year + "〕", step, "号");
            case CONSTRUCTION -> daily(region + step.on().format(DateTimeFormatter.BASIC_ISO_DATE), step);
        };
    }

    private static Stream<String> yearly(String head, Step step, String tail) {
        int first = step.receivedOn().getDayOfYear() * PER_DAY + step.serial();
        return IntStream.range(0, ALL_OF_A_YEAR)
                .mapToObj(more -> head + "%07d".formatted((first + more) % ALL_OF_A_YEAR) + tail);
    }

    private static Stream<String> daily(String head, Step step) {
        boolean municipal =
                step.form().text("/category").filter("MUNICIPAL"::equals).isPresent();
        return IntStream.range(0, ALL_OF_A_DAY)
                .mapToObj(more -> head
                        + "%02d".formatted((step.serial() - 1 + more) % ALL_OF_A_DAY + 1)
                        + (municipal ? "02" : "01"));
    }
}
