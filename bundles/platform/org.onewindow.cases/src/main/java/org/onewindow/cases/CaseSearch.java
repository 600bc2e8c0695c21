package org.onewindow.cases;

/**
 * What somebody looks for among the cases; a null member does not restrict.
 *
 * @param organ in whose name the case is decided now
 * @param applicant beginning of the applicant's name
 * @param idNumber the whole number of the applicant's document
 * @param text beginning of the case's number or of the applicant's name
 * @param byHand whether a step was taken by hand
 * @param concerning an organ that the case concerns beside the one that decides
 * @param awaited with {@code concerning}: whether the case waits for that organ's opinion
 * @param light computed from the clocks as they are today
 * @param track on which the case goes, among others perhaps
 * @param cursor from the page before; null for the first page
 * @param limit 1 to 200
 */
public record CaseSearch(
        State state,
        String matter,
        String organ,
        String handler,
        String applicant,
        String idNumber,
        String text,
        Boolean byHand,
        String concerning,
        Boolean awaited,
        Light light,
        Track track,
        String cursor,
        int limit) {
    /** A search for cases whomever they concern. */
    public CaseSearch(
            State state,
            String matter,
            String organ,
            String handler,
            String applicant,
            String idNumber,
            String text,
            Boolean byHand,
            Light light,
            String cursor,
            int limit) {
        this(state, matter, organ, handler, applicant, idNumber, text, byHand, null, null, light, null, cursor, limit);
    }

    /** A search for cases of any light or none. */
    public CaseSearch(
            State state,
            String matter,
            String organ,
            String handler,
            String applicant,
            String idNumber,
            String text,
            Boolean byHand,
            String cursor,
            int limit) {
        this(state, matter, organ, handler, applicant, idNumber, text, byHand, null, cursor, limit);
    }
}
