package org.onewindow.cases.licences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;

/**
 * A licence (证照) of the library. Immutable. It is entered once, and changes only by its ends, each of which is written
 * once, by what takes its place, and by what was told about it; so its whole history stands in it.
 *
 * @param id 26 characters that sort by the moment of entry
 * @param number unique among licences of a type that were not replaced, at most {@value #LONGEST_NUMBER} characters
 * @param serial the serial number of its type and year when the centre numbered it; 0 when the number is another's
 * @param revocation null until it is revoked (撤销): it should not have been granted (行政许可法 art. 69)
 * @param cancellation null until it is cancelled (注销): it ended, or the holder is no more (行政许可法 art. 70)
 * @param replacedBy the id of the licence of the same number that was issued in its place when it was changed or renewed
 *     (变更, 延续; 行政许可法 art. 49, 50); null while there is none
 * @param fields what the department's recorder put into the result, or the file said
 * @param face what stands on its printed sheet besides holder, number and dates (照面), in its order; as the case said it when
 *     it was issued, none of an imported one. Personal data
 * @param verificationCode see {@link VerificationCode}
 * @param listed whether the public can verify it; state secrets are not (row 9)
 * @param version 1 when it is entered, one more with every change; the ETag
 */
public record Licence(
        String id,
        Type type,
        String number,
        int serial,
        Holder holder,
        Issuer issuer,
        Source source,
        Validity validity,
        Ending revocation,
        Ending cancellation,
        String replacedBy,
        Map<String, String> fields,
        List<Shown> face,
        String verificationCode,
        boolean listed,
        Told told,
        long version) {
    public static final int LONGEST_NUMBER = 100;

    public Licence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validity, "validity");
        fields = Map.copyOf(fields);
        face = List.copyOf(face);
        Objects.requireNonNull(verificationCode, "verificationCode");
        Objects.requireNonNull(told, "told");
    }

    /** What can be said about the licence on a day; an end counts from the moment at which it was entered. */
    public Standing standing(LocalDate day) {
        if (cancellation != null) {
            return Standing.CANCELLED;
        }
        if (revocation != null) {
            return Standing.REVOKED;
        }
        if (replacedBy != null) {
            return Standing.REPLACED;
        }
        if (day.isBefore(validity.from())) {
            return Standing.NOT_YET_VALID;
        }
        return validity.until() != null && day.isAfter(validity.until()) ? Standing.EXPIRED : Standing.VALID;
    }

    /** The next version, revoked. */
    public Licence revoked(Ending ending) {
        return next(Objects.requireNonNull(ending, "ending"), cancellation, replacedBy, told);
    }

    /** The next version, cancelled. */
    public Licence cancelled(Ending ending) {
        return next(revocation, Objects.requireNonNull(ending, "ending"), replacedBy, told);
    }

    /** The next version, with another licence in its place. */
    public Licence replacedBy(String other) {
        return next(revocation, cancellation, Objects.requireNonNull(other, "other"), told);
    }

    /** The next version, with more told about it. */
    public Licence told(Told more) {
        return next(revocation, cancellation, replacedBy, more);
    }

    private Licence next(Ending newRevocation, Ending newCancellation, String newReplacedBy, Told newTold) {
        return new Licence(
                id,
                type,
                number,
                serial,
                holder,
                issuer,
                source,
                validity,
                newRevocation,
                newCancellation,
                newReplacedBy,
                fields,
                face,
                verificationCode,
                listed,
                newTold,
                version + 1);
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "Licence[" + id + ", " + type.code() + "]";
    }

    /**
     * What kind of licence it is.
     *
     * @param code kebab-case, at most 60 characters
     * @param name as it was when the licence was entered
     */
    public record Type(String code, Text name) {
        private static final Pattern CODE = Pattern.compile("(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

        public Type {
            if (!isCode(code)) {
                throw new IllegalArgumentException("a type's code is kebab-case, not " + code);
            }
            Objects.requireNonNull(name, "name");
        }

        public static boolean isCode(String text) {
            return text != null && CODE.matcher(text).matches();
        }
    }

    /**
     * Who holds it (持证人). Personal data.
     *
     * @param phone where the holder can be told that it ends soon; null when nobody knows
     */
    public record Holder(PersonKind kind, String name, IdType idType, String idNumber, String phone) {
        public Holder {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(idType, "idType");
            Objects.requireNonNull(idNumber, "idNumber");
        }

        @Override
        public String toString() {
            return "Holder[" + kind + "]";
        }
    }

    /** Something that stands on its sheet: what it is called, and what it is. Personal data. */
    public record Shown(Text name, Text value) {
        public Shown {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "Shown[" + name.en() + "]";
        }
    }

    /**
     * Who issued it (发证机关).
     *
     * @param organ the organ's id
     * @param organName as it was when the licence was entered
     * @param department the department that spoke for the organ then
     */
    public record Issuer(String organ, Text organName, String department) {
        public Issuer {
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(organName, "organName");
            Objects.requireNonNull(department, "department");
        }
    }

    /**
     * How it came into the library.
     *
     * @param matter the code of the matter, and {@code caseNumber} the case it was issued in; null when it was imported
     * @param importId the import that brought it; null when it was issued here
     * @param by the account that issued it, or asked for the import
     */
    public record Source(String matter, String caseNumber, String importId, Instant at, String by) {
        public Source {
            if ((caseNumber == null) == (importId == null) || (matter == null) != (caseNumber == null)) {
                throw new IllegalArgumentException("a licence comes from a case of a matter or from an import");
            }
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }

        public static Source issued(String matter, String caseNumber, Instant at, String by) {
            return new Source(matter, caseNumber, null, at, by);
        }

        public static Source imported(String importId, Instant at, String by) {
            return new Source(null, null, importId, at, by);
        }

        public Origin origin() {
            return importId == null ? Origin.ISSUED : Origin.IMPORTED;
        }
    }

    /** The two ways into the library. */
    public enum Origin {
        ISSUED,
        IMPORTED
    }

    /**
     * Legal dates, Asia/Shanghai.
     *
     * @param until the last day; null when it has no end
     */
    public record Validity(LocalDate issuedOn, LocalDate from, LocalDate until) {
        public Validity {
            Objects.requireNonNull(issuedOn, "issuedOn");
            Objects.requireNonNull(from, "from");
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("a licence does not end before it begins");
            }
        }
    }

    /**
     * That it was ended by a decision.
     *
     * @param on the day of the decision
     * @param basis the provision that it rests on
     * @param by the account that entered it at {@code at}
     */
    public record Ending(LocalDate on, String reason, String basis, String by, Instant at) {
        public Ending {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    /** What a licence is on a day. */
    public enum Standing {
        VALID,
        /** Its first day has not come. */
        NOT_YET_VALID,
        /** Its last day has passed. */
        EXPIRED,
        /** It should not have been granted (行政许可法 art. 69). */
        REVOKED,
        /** Another one of the same number was issued in its place. */
        REPLACED,
        /** Written off (行政许可法 art. 70). */
        CANCELLED
    }

    /** How far the centre has told somebody of its end; each is told once. */
    public enum Told {
        NOTHING,
        /** That it ends soon. */
        ENDS_SOON,
        /** That it has ended. */
        HAS_ENDED
    }
}
