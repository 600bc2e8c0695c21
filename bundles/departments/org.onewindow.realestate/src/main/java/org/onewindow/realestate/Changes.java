package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.RegisterChange.Remove;

/** Writes that several recorders make. Pure functions. */
final class Changes {
    private Changes() {}

    /** Who holds the unit from now on, in the register by people. */
    static List<RegisterChange> holdings(String unitNumber, List<Form> former, List<Form> owners) {
        var changes = new ArrayList<RegisterChange>();
        Set<String> now = Parties.ids(owners);
        Parties.ids(former).stream()
                .filter(id -> !now.contains(id))
                .sorted()
                .map(id -> new Remove(Units.HOLDINGS, key(unitNumber, id)))
                .forEach(changes::add);
        now.stream()
                .sorted()
                .map(id ->
                        new Put(Units.HOLDINGS, key(unitNumber, id), Map.of("unitNumber", unitNumber, "holderId", id)))
                .forEach(changes::add);
        return changes;
    }

    /** An encumbrance that is gone; its entry stays, because the register is kept for ever (条例 art. 13). */
    static RegisterChange released(Encumbrance one, Step step) {
        return with(one, Map.of("releasedOn", step.on().toString(), "releasedBy", step.caseNumber()));
    }

    /** The priority notices of people who now have the right itself, or have consented by applying for it. */
    static Stream<RegisterChange> fulfilled(Stream<Encumbrance> notices, Set<String> people, Step step) {
        return notices.filter(notice -> people.containsAll(Parties.ids(notice.holders())))
                .map(notice -> released(notice, step));
    }

    /** Notices whose time begins, because registration has become possible (民法典 art. 221). */
    static Stream<RegisterChange> registrable(Stream<Encumbrance> notices, LocalDate from) {
        return notices.filter(
                        notice -> notice.document().date("/registrableFrom").isEmpty())
                .map(notice -> with(notice, Map.of("registrableFrom", from.toString())));
    }

    static RegisterChange with(Encumbrance one, Map<String, Object> more) {
        var document = new LinkedHashMap<>(one.entry().document());
        document.putAll(more);
        return new Put(Encumbrances.REGISTER, one.number(), document);
    }

    private static String key(String unitNumber, String idNumber) {
        return unitNumber + "/" + idNumber;
    }
}
