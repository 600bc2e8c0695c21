package org.onewindow.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * @param annexes what else is kept with it
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
        Annexes annexes,
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
        Objects.requireNonNull(annexes, "annexes");
    }

    /** A new case: carried on by the department that brought its matter, its clocks not started, nothing kept with it. */
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
                null,
                demanded,
                result,
                Annexes.NONE,
                journalHead,
                journalLength,
                version);
    }

    /** What an annex holds; empty when there is none of it. */
    public <T> Optional<T> annex(Annex<T> annex) {
        return annexes.find(annex);
    }

    /** Begins another case file that differs from this in what is then said. */
    public Change change() {
        return new Change(this);
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

    /** What another case file differs in; confined to one thread. */
    public static final class Change {
        private final CaseFile from;
        private Content content;
        private State state;
        private Dates dates;
        private People people;
        private Carrier carrier;
        private Clocks clocks;
        private List<Correction> demanded;
        private Map<String, String> result;
        private Annexes annexes;
        private String journalHead;
        private int journalLength;

        private Change(CaseFile from) {
            this.from = from;
            content = from.content;
            state = from.state;
            dates = from.dates;
            people = from.people;
            carrier = from.carrier;
            clocks = from.clocks;
            demanded = from.demanded;
            result = from.result;
            annexes = from.annexes;
            journalHead = from.journalHead;
            journalLength = from.journalLength;
        }

        public Change content(Content value) {
            content = value;
            return this;
        }

        public Change state(State value) {
            state = value;
            return this;
        }

        public Change dates(Dates value) {
            dates = value;
            return this;
        }

        public Change people(People value) {
            people = value;
            return this;
        }

        public Change carrier(Carrier value) {
            carrier = value;
            return this;
        }

        public Change clocks(Clocks value) {
            clocks = value;
            return this;
        }

        public Change demanded(List<Correction> value) {
            demanded = value;
            return this;
        }

        public Change result(Map<String, String> value) {
            result = value;
            return this;
        }

        public <T> Change annex(Annex<T> annex, T value) {
            annexes = annexes.with(annex, value);
            return this;
        }

        public Change annexes(Annexes value) {
            annexes = value;
            return this;
        }

        public Change journal(String head, int length) {
            journalHead = head;
            journalLength = length;
            return this;
        }

        /** The next version of the case. */
        public CaseFile next() {
            return version(from.version + 1);
        }

        /** The same version, before it is kept. */
        public CaseFile same() {
            return version(from.version);
        }

        private CaseFile version(long version) {
            return new CaseFile(
                    from.number,
                    from.origin,
                    content,
                    state,
                    dates,
                    people,
                    carrier,
                    clocks,
                    demanded,
                    result,
                    annexes,
                    journalHead,
                    journalLength,
                    version);
        }
    }
}
