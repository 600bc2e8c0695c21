package org.onewindow.cases.licences;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Which licences to list, those entered last first. A null member does not restrict.
 *
 * @param departments the departments and {@code organs} the organs whose licences may be seen: a licence is listed when
 *     one of either issued it; null in both means all
 * @param search what is looked for
 * @param today the day to which the standing refers
 * @param before only licences with a smaller id; the keyset of the page before
 * @param limit 1 to 201
 */
public record LicenceQuery(
        Set<String> departments, Set<String> organs, LicenceSearch search, LocalDate today, String before, int limit) {
    public LicenceQuery {
        departments = departments == null ? null : Set.copyOf(departments);
        organs = organs == null ? null : Set.copyOf(organs);
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(today, "today");
        if (limit < 1 || limit > 201) {
            throw new IllegalArgumentException("a page has 1 to 201 licences, not " + limit);
        }
    }

    /** A query over all organs. */
    public static LicenceQuery everywhere(LicenceSearch search, LocalDate today, int limit) {
        return new LicenceQuery(null, null, search, today, null, limit);
    }
}
