package org.onewindow.socialservices;

import java.util.List;

/**
 * For how many months unemployment benefit is paid at most, by the years of contributions (社会保险法 art. 46, in force since
 * 2011-07-01). Months not drawn before are added, up to 24 in all. Pure functions.
 */
final class BenefitDuration {
    /** Below one year of contributions there is no claim (社会保险法 art. 45(1)). */
    static final int LEAST_CONTRIBUTIONS = 12;

    /** The most months in all (社会保险法 art. 46). */
    static final int MOST_MONTHS = 24;

    /** The longest first; each row begins with its number of contribution months. */
    private static final List<Row> ROWS = List.of(new Row(120, 24), new Row(60, 18), new Row(LEAST_CONTRIBUTIONS, 12));

    private record Row(int fromContributions, int months) {}

    private BenefitDuration() {}

    /**
     * The months for contributions alone.
     *
     * @param contributions full months of contributions, 0 or more
     * @return 0 when there is no claim
     */
    static int months(int contributions) {
        return ROWS.stream()
                .filter(row -> contributions >= row.fromContributions())
                .mapToInt(Row::months)
                .findFirst()
                .orElse(0);
    }

    /** The months with those added that were left from before; 0 when the contributions give no claim. */
    static int total(int contributions, int unused) {
        int months = months(contributions);
        return months == 0 ? 0 : Math.min(MOST_MONTHS, months + unused);
    }
}
