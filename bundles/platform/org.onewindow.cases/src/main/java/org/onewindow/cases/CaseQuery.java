package org.onewindow.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Which cases to list, newest first. A null member does not restrict.
 *
 * @param departments the departments and {@code organs} the organs whose cases may be seen: a case is listed when one
 *     of either carries it on, or when it {@link Concerned concerns} one of the organs; null in both means all
 * @param organ in whose name the case is decided now
 * @param applicant beginning of the applicant's name
 * @param idNumber the whole number of the applicant's document
 * @param text beginning of the case's number or of the applicant's name
 * @param byHand whether a step was taken by hand
 * @param concern only cases that concern an organ beside the one that decides
 * @param track on which the case goes, among others perhaps
 * @param due only cases whose clocks run, and which are due then
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
        Boolean byHand,
        Concern concern,
        Track track,
        Due due,
        String before,
        int limit) {
    public CaseQuery {
        departments = departments == null ? null : Set.copyOf(departments);
        organs = organs == null ? null : Set.copyOf(organs);
        if (limit < 1 || limit > 201) {
            throw new IllegalArgumentException("a page has 1 to 201 cases, not " + limit);
        }
    }

    /**
     * Which organ a case concerns.
     *
     * @param awaited whether the case waits for its opinion; null for both
     */
    public record Concern(String organ, Boolean awaited) {
        public Concern {
            Objects.requireNonNull(organ, "organ");
        }
    }

    /**
     * Between which due dates a case lies.
     *
     * @param from the first day; null for no first
     * @param until the last day; null for no last, when there is a first
     */
    public record Due(LocalDate from, LocalDate until) {
        public Due {
            if (from == null && until == null) {
                throw new IllegalArgumentException("due dates between no days");
            }
        }
    }

    /** The same query, for other due dates and another page. */
    public CaseQuery within(Due otherDue, String otherBefore, int otherLimit) {
        return new CaseQuery(
                departments,
                organs,
                state,
                matter,
                organ,
                handler,
                applicant,
                idNumber,
                text,
                byHand,
                concern,
                track,
                otherDue,
                otherBefore,
                otherLimit);
    }

    /** A query for cases whomever they concern, of any track, whether or not their clocks run. */
    public CaseQuery(
            Set<String> departments,
            Set<String> organs,
            State state,
            String matter,
            String organ,
            String handler,
            String applicant,
            String idNumber,
            String text,
            Boolean byHand,
            String before,
            int limit) {
        this(
                departments,
                organs,
                state,
                matter,
                organ,
                handler,
                applicant,
                idNumber,
                text,
                byHand,
                null,
                null,
                null,
                before,
                limit);
    }

    /** A query for cases whether or not a step was taken by hand. */
    public CaseQuery(
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
        this(departments, organs, state, matter, organ, handler, applicant, idNumber, text, null, before, limit);
    }
}
