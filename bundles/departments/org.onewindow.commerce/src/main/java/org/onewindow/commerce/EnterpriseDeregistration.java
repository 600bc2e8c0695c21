package org.onewindow.commerce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Marks an enterprise as deregistered. The entry stays under its code, which is never given again; the name becomes its
 * former name, so that it is free for others after a year.
 */
@Component
@RecorderName("enterprise-deregistration")
public final class EnterpriseDeregistration implements Recorder {
    private final Enterprises enterprises;

    @Activate
    public EnterpriseDeregistration(@Reference Registers registers) {
        this.enterprises = new Enterprises(registers);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String creditCode = form.text("/creditCode").orElseThrow();
        Map<String, Object> current = enterprises
                .entry(creditCode)
                .map(RegisterEntry::document)
                .orElseGet(() -> EnterpriseChange.stated(form));
        var document = new LinkedHashMap<>(current);
        document.remove("name");
        EnterpriseChange.giveUpName(document, current, step);
        document.put("status", EnterpriseStatus.DEREGISTERED.name());
        document.put("deregisteredOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        return new Recording(
                List.of(new Put(Enterprises.REGISTER, creditCode, document)), Map.of("creditCode", creditCode));
    }
}
