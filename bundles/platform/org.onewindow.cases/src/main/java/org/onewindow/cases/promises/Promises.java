package org.onewindow.cases.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;

/**
 * What an applicant has promised about a case. Immutable.
 *
 * @param deferrals materials that are promised by a date
 * @param pledges materials for which a pledge stands
 */
public record Promises(List<Deferred> deferrals, List<Pledge> pledges) {
    public static final Annex<Promises> ANNEX = new Annex<>("promises", Promises.class);

    public static final Promises NONE = new Promises(List.of(), List.of());

    public Promises {
        deferrals = List.copyOf(deferrals);
        pledges = List.copyOf(pledges);
    }

    /**
     * A secondary material that may come later (容缺受理). Local rules allow it, no national law does (rules.md).
     *
     * @param material its code
     * @param suppliedOn the day on which it came; null before
     */
    public record Deferred(String material, LocalDate promisedBy, LocalDate suppliedOn) {
        public Deferred {
            Objects.requireNonNull(material, "material");
            Objects.requireNonNull(promisedBy, "promisedBy");
        }

        public boolean isOutstanding() {
            return suppliedOn == null;
        }
    }

    /**
     * A pledge that stands for a proof (告知承诺, 国办发〔2020〕42号).
     *
     * @param material the code of the proof
     * @param check what a later check found; null before
     */
    public record Pledge(String material, LocalDate pledgedOn, Check check) {
        public Pledge {
            Objects.requireNonNull(material, "material");
            Objects.requireNonNull(pledgedOn, "pledgedOn");
        }

        public boolean isBroken() {
            return check != null && !check.kept();
        }
    }

    /**
     * A check of a pledge.
     *
     * @param kept whether what was pledged is true; false closes pledges and deferrals to the applicant until it is put right
     * @param findings what was looked at and found
     */
    public record Check(LocalDate on, String by, boolean kept, String findings) {
        public Check {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(findings, "findings");
        }
    }

    public List<Deferred> outstanding() {
        return deferrals.stream().filter(Deferred::isOutstanding).toList();
    }

    /** The first day by which something that has not come was promised; empty when everything has. */
    public Optional<LocalDate> firstOutstanding() {
        return outstanding().stream().map(Deferred::promisedBy).min(LocalDate::compareTo);
    }

    /** Whether nothing was promised. */
    public boolean areNone() {
        return deferrals.isEmpty() && pledges.isEmpty();
    }
}
