package org.onewindow.chains;

import java.util.Set;

/**
 * Which chains' applications to list, newest first. A null member does not restrict.
 *
 * @param departments the departments whose chains, and {@code leads} the leading organs whose chains may be seen: one is
 *     listed when it is of either; null in both means all
 * @param idNumber the whole number of the applicant's document
 * @param before only smaller numbers; the keyset of the page before
 * @param limit 1 to 201
 */
public record ChainQuery(
        Set<String> departments,
        Set<String> leads,
        ChainState state,
        String chain,
        String idNumber,
        String before,
        int limit) {
    public ChainQuery {
        departments = departments == null ? null : Set.copyOf(departments);
        leads = leads == null ? null : Set.copyOf(leads);
        if (limit < 1 || limit > 201) {
            throw new IllegalArgumentException("a page has 1 to 201, not " + limit);
        }
    }
}
