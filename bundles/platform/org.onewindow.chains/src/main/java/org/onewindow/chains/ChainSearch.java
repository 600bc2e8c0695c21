package org.onewindow.chains;

/**
 * What somebody looks for among the chains' applications; a null member does not restrict.
 *
 * @param idNumber the whole number of the applicant's document
 * @param cursor from the page before; null for the first page
 * @param limit 1 to 200
 */
public record ChainSearch(ChainState state, String chain, String idNumber, String cursor, int limit) {}
