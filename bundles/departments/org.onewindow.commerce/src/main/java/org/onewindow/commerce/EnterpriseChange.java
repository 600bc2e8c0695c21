package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.RegisterChange.Remove;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Puts the items of a change into an enterprise's entry; an enterprise that was registered before the centre opened gets
 * its entry here. A name that is given up stays blocked for a year.
 */
@Component
@RecorderName("enterprise-change")
public final class EnterpriseChange implements Recorder {
    private static final int YEARS_BLOCKED = 1;

    private final Enterprises enterprises;

    @Activate
    public EnterpriseChange(@Reference Registers registers) {
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String creditCode = form.text("/creditCode").orElseThrow();
        Map<String, Object> current =
                enterprises.entry(creditCode).map(RegisterEntry::document).orElseGet(() -> stated(form));
        Map<String, Object> document = form.part("/changes")
                .map(changes -> EnterpriseDocument.changed(current, changes))
                .orElseThrow();
        document.put("changedOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        List<RegisterChange> changes = new ArrayList<>();
        if (!Objects.equals(document.get("name"), current.get("name"))) {
            giveUpName(document, current, step);
            changes.add(new Remove(NameRegister.NAMES, (String) document.get("name")));
        }
        changes.add(0, new Put(Enterprises.REGISTER, creditCode, document));
        return new Recording(changes, EnterpriseDocument.result(document));
    }

    /** What a form says of an enterprise that has no entry yet. */
    static Map<String, Object> stated(Form form) {
        var document = new LinkedHashMap<String, Object>();
        form.text("/creditCode").ifPresent(code -> document.put("creditCode", code));
        form.text("/enterpriseName").ifPresent(name -> document.put("name", CompanyName.normalised(name)));
        form.text("/earlierRegistration/authority").ifPresent(authority -> document.put("registeredBy", authority));
        form.text("/earlierRegistration/establishedOn").ifPresent(day -> document.put("establishedOn", day));
        document.put("status", EnterpriseStatus.REGISTERED.name());
        return document;
    }

    /** Marks in an entry that its former name is not free for others yet. */
    static void giveUpName(Map<String, Object> document, Map<String, Object> former, Step step) {
        Object name = former.get("name");
        if (name != null) {
            document.put("formerName", name);
            document.put("formerNameUntil", step.on().plusYears(YEARS_BLOCKED).toString());
        }
    }
}
