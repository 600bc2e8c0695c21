package org.onewindow.commerce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;

/** Whether somebody has a name already: as a registered enterprise, or kept by a declaration. Thread-safe. */
final class NameRegister {
    static final String NAMES = "names";

    private final Registers registers;
    private final Enterprises enterprises;

    NameRegister(Registers registers) {
        this.registers = registers;
        this.enterprises = new Enterprises(registers);
    }

    /**
     * Who asks for a name.
     *
     * @param on the day asked about
     * @param enterprise the credit code of the enterprise that asks; empty for one that is yet to be
     * @param people the ID numbers of the applicant, the representative and the shareholders: a name kept for one of
     *     them is theirs
     */
    record Claim(LocalDate on, String enterprise, Set<String> people) {
        Claim {
            people = Set.copyOf(people);
        }

        /** Asked by nobody in particular. */
        static Claim ofAnybody(LocalDate on) {
            return new Claim(on, "", Set.of());
        }
    }

    /** What stands against the name, if anything. */
    Optional<NameFault> objection(String name, Claim claim) {
        return taken(name, claim)
                .or(() -> kept(name, claim).map(until -> NameFault.fault("", "name-kept", name, until.toString())))
                .or(() -> givenUp(name, claim));
    }

    /** The last day for which the name is kept for somebody else. */
    Optional<LocalDate> kept(String name, Claim claim) {
        return registers
                .find(NAMES, name)
                .map(entry -> Form.of(entry.document()))
                .filter(entry -> entry.text("/keeperId").stream().noneMatch(claim.people()::contains))
                .flatMap(entry -> entry.date("/keptUntil"))
                .filter(until -> !until.isBefore(claim.on()));
    }

    private Optional<NameFault> taken(String name, Claim claim) {
        return enterprises.named(name).stream()
                .filter(entry -> isAnother(entry, claim))
                .findFirst()
                .map(entry -> NameFault.fault("", "name-taken", name));
    }

    /** A name given up by a change or a deregistration stays blocked for a year, except between related investors. */
    private Optional<NameFault> givenUp(String name, Claim claim) {
        return enterprises.formerlyNamed(name).stream()
                .filter(entry -> isAnother(entry, claim))
                .flatMap(entry -> entry.date("/formerNameUntil").stream())
                .filter(until -> !until.isBefore(claim.on()))
                .max(LocalDate::compareTo)
                .map(until -> NameFault.warning("", "name-given-up", name, until.toString()));
    }

    private static boolean isAnother(Form entry, Claim claim) {
        return entry.text("/creditCode").stream().noneMatch(claim.enterprise()::equals);
    }
}
