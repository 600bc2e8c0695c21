package org.onewindow.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.api.department.Applicant;
import org.onewindow.catalogue.Matter.Channel;

/**
 * A case as it is kept. Immutable: every step makes a new one.
 *
 * @param number 20 digits, see {@link CaseNumber}
 * @param carrier who carries it on, and whether by hand
 * @param clocks null until they start
 * @param result what the department put into the result, such as {@code creditCode}
 * @param demanded what the first request for correction asked for; empty before
 * @param journalHead the hash of the newest journal entry
 * @param journalLength the number of journal entries
 * @param version 1 for a new case, one more with every step; the ETag
 */
public record CaseFile(
        String number,
        Origin origin,
        Content content,
        State state,
        Dates dates,
        People people,
        Carrier carrier,
        Clocks clocks,
        List<Correction> demanded,
        Map<String, String> result,
        String journalHead,
        int journalLength,
        long version) {
    public CaseFile {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(carrier, "carrier");
        demanded = List.copyOf(demanded);
        result = Map.copyOf(result);
    }

    /** A case whose clocks have not started. */
    public CaseFile(
            String number,
            Origin origin,
            Content content,
            State state,
            Dates dates,
            People people,
            Carrier carrier,
            List<Correction> demanded,
            Map<String, String> result,
            String journalHead,
            int journalLength,
            long version) {
        this(
                number,
                origin,
                content,
                state,
                dates,
                people,
                carrier,
                null,
                demanded,
                result,
                journalHead,
                journalLength,
                version);
    }

    /** A case that is carried on by the department that brought its matter. */
    public CaseFile(
            String number,
            Origin origin,
            Content content,
            State state,
            Dates dates,
            People people,
            List<Correction> demanded,
            Map<String, String> result,
            String journalHead,
            int journalLength,
            long version) {
        this(
                number,
                origin,
                content,
                state,
                dates,
                people,
                Carrier.of(origin),
                demanded,
                result,
                journalHead,
                journalLength,
                version);
    }

    /** Whether another department carries it on than the one that brought its matter. */
    public boolean isHandedOver() {
        return !carrier.department().equals(origin.department());
    }

    /**
     * Where the case comes from; never changes.
     *
     * @param serial the case's serial number of its day, from 1
     * @param definition the hash of the definition it was filed under
     * @param department the id of the bundle that brought the matter
     * @param departmentVersion that bundle's version on the day of receipt
     * @param organ the organ that the matter names to decide
     * @param window the number of the window at which it was filed; null when none was named
     * @param receiptCode with the number it opens the public progress page
     */
    public record Origin(
            int serial,
            String matter,
            String definition,
            String department,
            String departmentVersion,
            String organ,
            Channel channel,
            String window,
            Instant receivedAt,
            String receiptCode) {}

    /** What the applicant handed in, as it stands now. Personal data. */
    public record Content(Applicant applicant, JsonNode form, List<HandedIn> materials) {
        public Content {
            materials = List.copyOf(materials);
        }

        @Override
        public String toString() {
            return "Content[]";
        }
    }

    /**
     * Legal dates, Asia/Shanghai.
     *
     * @param acceptBy by when it must be accepted or corrections asked for: five working days (行政许可法 art. 32(1)(4))
     * @param dueOn the earlier of the statutory and the promised last day, computed from the clocks at each step; while they
     *     stand still, the one they would have if they were resumed as planned; null until accepted
     * @param dueProvisional whether {@code dueOn} touches a year whose holidays are not announced
     * @param closedOn the day of the last step; null while anything can still be done
     */
    public record Dates(
            LocalDate receivedOn,
            LocalDate acceptBy,
            LocalDate acceptedOn,
            LocalDate dueOn,
            boolean dueProvisional,
            LocalDate decidedOn,
            LocalDate closedOn) {}

    /**
     * Account names of those who did something that others must not do too; null when nobody has.
     *
     * @param handler who has claimed the case
     */
    public record People(String receivedBy, String acceptedBy, String decidedBy, String handler) {}

    /**
     * Who carries the case on. Roles, visibility and lists go by it.
     *
     * @param department the one that brought the matter, or the one it was handed over to when that had left
     * @param organ in whose name it is decided now
     * @param byHand whether a step has ever been taken by hand, because the department's code was gone
     */
    public record Carrier(String department, String organ, boolean byHand) {
        public Carrier {
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(organ, "organ");
        }

        /** As a case begins: with those who brought it, by their code. */
        public static Carrier of(Origin origin) {
            return new Carrier(origin.department(), origin.organ(), false);
        }
    }
}
