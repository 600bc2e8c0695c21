package org.onewindow.realestate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts what the register says into the case's result. The summary tells how many encumbrances of each kind there are
 * and nothing of anybody (查询暂行办法 art. 21); the certificate's number is for those who may see the entries. Writes to no
 * register.
 */
@Component
@RecorderName("search-result")
public final class SearchResult implements Recorder {
    private static final String SUMMARY = "SUMMARY";

    private final Units units;
    private final Encumbrances encumbrances;

    @Activate
    public SearchResult(@Reference Registers registers, @Reference WorkingCalendar calendar) {
        this.units = new Units(registers);
        this.encumbrances = new Encumbrances(registers, calendar);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        Map<String, String> result =
                SearchTarget.of(form).map(target -> ofUnit(target, step)).orElseGet(() -> ofPerson(step));
        result.put("searchedOn", step.on().toString());
        return new Recording(List.of(), result);
    }

    private Map<String, String> ofUnit(SearchTarget target, Step step) {
        var result = new LinkedHashMap<String, String>();
        Optional<RegisteredUnit> unit = target.in(units);
        result.put("registered", String.valueOf(unit.isPresent()));
        unit.ifPresent(found -> {
            result.put("unitNumber", found.number());
            result.put("coOwned", String.valueOf(found.owners().size() > 1));
            boolean more = step.form().text("/scope").filter(SUMMARY::equals).isEmpty();
            if (more) {
                found.certificateNumber().ifPresent(number -> result.put("certificateNumber", number));
            }
        });
        target.unitNumber(units).ifPresent(number -> count(number, step, result));
        return result;
    }

    private void count(String unitNumber, Step step, Map<String, String> result) {
        List<Encumbrance> inForce = encumbrances.inForce(unitNumber, step.on());
        for (Encumbrance.Kind kind : Encumbrance.Kind.values()) {
            long number = inForce.stream().filter(one -> one.kind() == kind).count();
            result.put(field(kind), String.valueOf(number));
        }
    }

    private static String field(Encumbrance.Kind kind) {
        return kind == Encumbrance.Kind.PRIORITY_NOTICE
                ? "priorityNotices"
                : kind.name().toLowerCase(Locale.ROOT) + "s";
    }

    private Map<String, String> ofPerson(Step step) {
        List<String> held = units.heldBy(step.applicant().idNumber());
        var result = new LinkedHashMap<String, String>();
        result.put("units", String.valueOf(held.size()));
        if (!held.isEmpty()) {
            result.put("unitNumbers", String.join("、", held));
        }
        return result;
    }
}
