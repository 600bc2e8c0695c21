package org.onewindow.realestate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.form.Form;

/**
 * What a clerk needs to know of a unit before an application: to compare, not to tell. People's names are masked, their
 * documents' numbers and the amounts are left out.
 *
 * @param unitNumber without blanks
 * @param registered whether the register has the unit; encumbrances there may be without it, such as the notice of who
 *     bought before completion
 * @param certificateNumber null when it is not registered
 * @param ownership SOLE, JOINT or BY_SHARES; null when it is not registered
 * @param owners masked
 * @param encumbrances those in force
 */
@Schema(name = "UnitView")
record UnitView(
        String unitNumber,
        boolean registered,
        String certificateNumber,
        String ownership,
        List<String> owners,
        List<Burden> encumbrances) {

    /**
     * @param kind MORTGAGE, OBJECTION, PRIORITY_NOTICE or SEIZURE
     * @param number of the proof of registration
     * @param holders masked; organisations as they are
     * @param registeredOn {@code YYYY-MM-DD}; null when it is not known
     * @param lastDay after which it lapses unless it is followed up, {@code YYYY-MM-DD}; null when it has no end
     * @param transferRestricted whether a mortgage's agreement restricts transfer; null for the others
     */
    @Schema(name = "Encumbrance")
    record Burden(
            String kind,
            String number,
            List<String> holders,
            String registeredOn,
            String lastDay,
            Boolean transferRestricted) {
        static Burden of(Encumbrance one, WorkingCalendar calendar) {
            boolean mortgage = one.kind() == Encumbrance.Kind.MORTGAGE;
            return new Burden(
                    one.kind().name(),
                    one.number(),
                    masked(one.holders()),
                    text(one.registeredOn()),
                    text(one.lastDay(calendar)),
                    mortgage ? one.document().flag("/transferRestricted").orElse(true) : null);
        }

        private static String text(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse(null);
        }

        Map<String, Object> toJson() {
            var json = new LinkedHashMap<String, Object>();
            json.put("kind", kind);
            json.put("number", number);
            json.put("holders", holders);
            json.put("registeredOn", registeredOn);
            json.put("lastDay", lastDay);
            json.put("transferRestricted", transferRestricted);
            return json;
        }
    }

    static UnitView of(
            String unitNumber, Optional<RegisteredUnit> unit, List<Encumbrance> inForce, WorkingCalendar calendar) {
        return new UnitView(
                unitNumber,
                unit.isPresent(),
                unit.flatMap(RegisteredUnit::certificateNumber).orElse(null),
                unit.flatMap(RegisteredUnit::ownership).map(Ownership::name).orElse(null),
                unit.map(found -> masked(found.owners())).orElse(List.of()),
                inForce.stream().map(one -> Burden.of(one, calendar)).toList());
    }

    private static List<String> masked(List<Form> people) {
        return people.stream().map(MaskedName::of).toList();
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("unitNumber", unitNumber);
        json.put("registered", registered);
        json.put("certificateNumber", certificateNumber);
        json.put("ownership", ownership);
        json.put("owners", owners);
        json.put("encumbrances", encumbrances.stream().map(Burden::toJson).toList());
        return json;
    }
}
