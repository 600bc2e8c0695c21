package org.onewindow.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;

/**
 * A matter (事项) as the implementation list (实施清单) describes it: what the law asks to be public (行政许可法 art. 30,
 * row 115) and what the centre needs to handle it.
 *
 * <p>Members that the first definitions did not have may be absent in JSON and are then null, empty or false.
 *
 * @param code kebab-case, unique in the centre
 * @param department the id of the bundle that brings it
 * @param organ the id of the organ in whose name it is decided
 * @param basicCode 基本编码, 12 digits; null when the centre has not confirmed it
 * @param implementationCode 实施编码: credit code, level and basic code, 31 characters; null without a basic code
 * @param audience whom it is for (服务对象)
 * @param letterOfAuthority the number of the letter (受理委托授权书, row 15) under which a window may decide on the spot;
 *     null when there is none
 * @param basis what it rests on (设定依据)
 * @param conditions 受理条件
 * @param procedure the steps, in order (办理流程)
 * @param responsible the post that answers for it (row 115)
 * @param visits how often an applicant must come; {@code visitsReason} says why when it is not 0
 * @param fees empty when it is free
 * @param rules names of the department's {@link org.onewindow.api.department.CaseRule}s that check a submission
 * @param recorders names of the department's recorders by action
 * @param pledgeExclusions the fields in which no pledge may stand for a proof and to which the matter belongs; empty when
 *     it belongs to none
 * @param greenLimit the shorter promised limit of the green channel (绿色通道, row 69); null when it has none
 * @param anySite whether any site of the city takes it in (同城通办, row 10)
 * @param joint how several organs handle it together; null when its organ alone does
 * @param verified whether a centre has confirmed the definition against its own list
 * @param source where the definition's facts come from
 */
public record Matter(
        String code,
        String department,
        String organ,
        Text name,
        MatterKind kind,
        String basicCode,
        String implementationCode,
        Level level,
        PowerSource powerSource,
        Set<PersonKind> audience,
        Handling handling,
        String letterOfAuthority,
        Limits limits,
        List<Basis> basis,
        List<Text> conditions,
        List<Text> procedure,
        Text responsible,
        Set<WindowKind> windows,
        Set<Channel> channels,
        int visits,
        Text visitsReason,
        boolean postDelivery,
        List<Fee> fees,
        Result result,
        List<Material> materials,
        List<Question> questions,
        Set<String> themes,
        Set<String> rules,
        Map<String, String> recorders,
        Set<PledgeExclusion> pledgeExclusions,
        Period greenLimit,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean anySite,
        Joint joint,
        boolean verified,
        Text source) {
    public Matter {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(limits, "limits");
        audience = Set.copyOf(audience);
        basis = List.copyOf(basis);
        conditions = List.copyOf(conditions);
        procedure = List.copyOf(procedure);
        windows = Set.copyOf(windows);
        channels = Set.copyOf(channels);
        fees = List.copyOf(fees);
        materials = List.copyOf(materials);
        questions = List.copyOf(questions);
        themes = Set.copyOf(themes);
        rules = Set.copyOf(rules);
        recorders = Map.copyOf(recorders);
        pledgeExclusions = pledgeExclusions == null ? Set.of() : Set.copyOf(pledgeExclusions);
    }

    /** Whether one person may take it from receipt to result: on the spot, under a letter of authority. */
    @JsonIgnore
    public boolean mayBeDecidedAtTheWindow() {
        return handling == Handling.ON_THE_SPOT && letterOfAuthority != null;
    }

    /**
     * The limits it is handled within: where several organs handle it together, the joint one in the place of its organ's own
     * (行政许可法 art. 42(2)).
     */
    @JsonIgnore
    public Limits limitsOfLaw() {
        return joint == null ? limits : limits.jointly(joint);
    }

    public Optional<Material> material(String materialCode) {
        return materials.stream().filter(m -> m.code().equals(materialCode)).findFirst();
    }

    /** The same matter with another promised limit; without its green channel when that would not be shorter any more. */
    public Matter promising(Period promised) {
        return new Matter(
                code,
                department,
                organ,
                name,
                kind,
                basicCode,
                implementationCode,
                level,
                powerSource,
                audience,
                handling,
                letterOfAuthority,
                limits.promising(promised),
                basis,
                conditions,
                procedure,
                responsible,
                windows,
                channels,
                visits,
                visitsReason,
                postDelivery,
                fees,
                result,
                materials,
                questions,
                themes,
                rules,
                recorders,
                pledgeExclusions,
                greenLimit == null || Limits.isLonger(greenLimit, promised) ? null : greenLimit,
                anySite,
                joint,
                verified,
                source);
    }

    /** The kind of power (事项类型) with its digits in the codes; which rules of law apply depends on it. */
    public enum MatterKind {
        LICENCE("01"),
        LEVY("04"),
        BENEFIT("05"),
        CONFIRMATION("07"),
        FILING("10"),
        OTHER("10"),
        PUBLIC_SERVICE("20");

        private final String digits;

        MatterKind(String digits) {
            this.digits = digits;
        }

        public String digits() {
            return digits;
        }
    }

    /** The level of government that exercises the power (行使层级). */
    public enum Level {
        STATE("1"),
        PROVINCE("2"),
        CITY("3"),
        COUNTY("4"),
        TOWN("5"),
        VILLAGE("6");

        private final String digit;

        Level(String digit) {
            this.digit = digit;
        }

        public String digit() {
            return digit;
        }
    }

    /** Where the organ's power comes from (实施主体性质). */
    public enum PowerSource {
        STATUTORY,
        AUTHORISED,
        DELEGATED
    }

    /** 即办件 or 承诺件. */
    public enum Handling {
        ON_THE_SPOT,
        COMMITTED
    }

    /** The ways by which an application may come in. */
    public enum Channel {
        WINDOW,
        ONLINE,
        MOBILE,
        KIOSK
    }

    /**
     * How long it may take (法定办结时限, 承诺办结时限).
     *
     * @param extension by how much the law lets the statutory limit be extended once; null when it does not
     * @param grounds of the matter's own law on which its clocks may stand still, besides those that the law has for all
     *     matters of its kind (行政许可法 art. 45)
     * @param closings the days on which receipt closes, each year; empty unless the clock starts with one
     */
    public record Limits(
            Period statutory,
            Period extension,
            Period promised,
            ClockStart clockStart,
            List<Ground> grounds,
            List<MonthDay> closings) {
        public Limits {
            Objects.requireNonNull(statutory, "statutory");
            Objects.requireNonNull(promised, "promised");
            Objects.requireNonNull(clockStart, "clockStart");
            grounds = grounds == null ? List.of() : List.copyOf(grounds);
            closings = closings == null ? List.of() : List.copyOf(closings);
        }

        /**
         * Whether a promise would be within the statutory limit. Equal units are compared by length. Different units are
         * compared over plain weeks, without holidays: five working days are seven calendar days, a month is thirty. So
         * three working days are within seven calendar days although a holiday may make them end later: then the earlier
         * end is due (matters.md, construction permit). Eight working days are not: they are longer even in a plain week.
         */
        public boolean allow(Period promise) {
            return !isLonger(promise, statutory);
        }

        /**
         * By how much the promise is shorter than the law (压缩比, row 22), in whole percent rounded down, compared as {@link
         * #allow} compares; 0 when the law gives no time.
         */
        @JsonIgnore
        public int compression() {
            int law = statutory.length() * fifthsOfADay(statutory.unit());
            int promise = promised.length() * fifthsOfADay(promised.unit());
            return law == 0 ? 0 : (law - promise) * 100 / law;
        }

        /** Whether a period is longer than another one, compared as {@link #allow} compares. */
        public static boolean isLonger(Period period, Period other) {
            return period.length() * fifthsOfADay(period.unit()) > other.length() * fifthsOfADay(other.unit());
        }

        /**
         * About the same length in another unit, over plain weeks and rounded up: what a promise that is counted otherwise
         * than the extension of the statutory limit grows by.
         */
        public static Period counted(Period period, PeriodUnit unit) {
            int fifths = period.length() * fifthsOfADay(period.unit());
            return new Period(-Math.floorDiv(-fifths, fifthsOfADay(unit)), unit);
        }

        private static int fifthsOfADay(PeriodUnit unit) {
            return switch (unit) {
                case WORKING_DAY -> 7;
                case CALENDAR_DAY -> 5;
                case MONTH -> 30 * 5;
            };
        }

        Limits jointly(Joint joint) {
            return new Limits(joint.limit(), joint.extension(), promised, clockStart, grounds, closings);
        }

        Limits promising(Period promise) {
            return new Limits(statutory, extension, promise, clockStart, grounds, closings);
        }
    }

    /** The event that starts the clock; that day is not counted. */
    public enum ClockStart {
        RECEIPT,
        ACCEPTANCE,
        /** The next of the matter's closing days, on or after receipt. */
        CLOSING_DATE
    }

    /**
     * A ground of the matter's own law on which its clocks may stand still (不计入办理时限的特别程序), such as an on-site survey.
     *
     * @param code kebab-case
     */
    public record Ground(String code, Text name, Basis basis) {
        public Ground {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * A provision of law.
     *
     * @param law the title with its number
     * @param articles as they are quoted, such as {@code 16, 19}; null when the whole text is meant
     */
    public record Basis(Text law, String articles) {
        public Basis {
            Objects.requireNonNull(law, "law");
        }
    }

    /**
     * Something to pay, in CNY. The lower bound is charged (row 99).
     *
     * @param min at most {@code max}; both with at most two decimals
     * @param standard the published standard, in words
     * @param payee the id of the organ to which it goes; null when it is the matter's
     * @param quantity JSON pointer to the number in the form by which it is multiplied; null when it is charged once
     * @param when null when it is always charged
     */
    public record Fee(
            String code,
            Text name,
            BigDecimal min,
            BigDecimal max,
            Text standard,
            Basis basis,
            String payee,
            String quantity,
            FeeCondition when) {
        public Fee {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /**
     * A fee is charged only when a field of the form has one of these values.
     *
     * @param pointer JSON pointer to the field
     * @param values as texts; at least one
     */
    public record FeeCondition(String pointer, Set<String> values) {
        public FeeCondition {
            Objects.requireNonNull(pointer, "pointer");
            values = Set.copyOf(values);
        }
    }

    /**
     * What comes out at the end (审批结果).
     *
     * @param certificate which certificate is issued and entered in the licence library; null when none is
     */
    public record Result(Text name, ResultKind kind, Certificate certificate) {
        public Result {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** 证照, 批文, 证明, 登记, 备案, 给付. */
    public enum ResultKind {
        LICENCE,
        APPROVAL,
        CERTIFICATE,
        REGISTRATION,
        FILING,
        PAYMENT
    }

    /** The fields in which a pledge may not stand for a proof (告知承诺; 国办发〔2020〕42号). */
    public enum PledgeExclusion {
        NATIONAL_SECURITY,
        STATE_SECRETS,
        PUBLIC_SAFETY,
        FINANCE,
        ENVIRONMENT,
        LIFE_HEALTH_PROPERTY,
        FOREIGN_AFFAIRS
    }

    /**
     * How several organs handle a matter together (并联审批, rows 26 and 90; 行政许可法 art. 26).
     *
     * @param limit for all of them together
     * @param extension by how much the same-level government may extend it once (行政许可法 art. 42(2)); null when it may not
     * @param organs the ids of the organs that take part besides the matter's own; some may be other departments'
     * @param events what they do together
     * @param silenceIsConsent whether an organ that says nothing within the limit consents (超时默许): local and contested,
     *     so false unless the definition says otherwise
     */
    public record Joint(
            Period limit,
            Period extension,
            List<String> organs,
            List<JointEvent> events,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean silenceIsConsent) {
        public Joint {
            Objects.requireNonNull(limit, "limit");
            organs = List.copyOf(organs);
            events = events == null ? List.of() : List.copyOf(events);
        }
    }

    /** 联合会商, 联合踏勘, 联合审图, 联合验收 (row 26). */
    public enum JointEvent {
        CONSULTATION,
        SURVEY,
        DRAWING_REVIEW,
        ACCEPTANCE
    }

    /** A frequent question with its answer. */
    public record Question(Text question, Text answer) {
        public Question {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
        }
    }
}
