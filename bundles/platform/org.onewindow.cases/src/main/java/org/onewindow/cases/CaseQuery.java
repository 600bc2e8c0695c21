package org.onewindow.cases;

import java.util.Set;

/**
 * Which cases to list, newest first. A null member does not restrict.
 *
 * @param departments the departments and {@code organs} the organs whose cases may be seen: a case is listed when it
 *     belongs to one of either; null in both means all
 * @param applicant beginning of the applicant's name
 * @param idNumber the whole number of the applicant's document
 * @param text beginning of the case's number or of the applicant's name
 * @param before only cases with a smaller number; the keyset of the page before
 * @param limit 1 to 201
 */
public record CaseQuery(
        Set<String> departments,
        Set<String> organs,
        State state,
        String matter,
        String organ,
        String handler,
        String applicant,
        String idNumber,
        String text,
        String before,
        int limit) {
    public CaseQuery {
        departments = departments == null ? null : Set.copyOf(departments);
        organs = organs == null ? null : Set.copyOf(organs);
        if (limit < 1 || limit > 201) {
            throw new IllegalArgumentException("a page has 1 to 201 cases, not " + limit);
        }
    }
}
