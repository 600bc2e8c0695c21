package org.onewindow.commerce;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.RegisterChange.Remove;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a new company or sole trader with the credit code it gets, and uses up its kept name. The number of its licence is
 * the division, the day of receipt and the case's serial number of that day.
 */
@Component
@RecorderName("enterprise-entry")
public final class EnterpriseEntry implements Recorder {
    private final Enterprises enterprises;
    private final Locality locality;
    private final CreditCodes codes;

    @Activate
    public EnterpriseEntry(@Reference Registers registers, @Reference Locality locality) {
        this.enterprises = new Enterprises(registers);
        this.locality = locality;
        this.codes = new CreditCodes(locality.regionCode());
    }

    @Override
    public Recording record(Step step) {
        String creditCode = creditCode(step);
        String licence = locality.regionCode()
                + step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%05d".formatted(step.serial());
        Map<String, Object> document = EnterpriseDocument.items(step.form());
        document.put("creditCode", creditCode);
        document.put("status", EnterpriseStatus.REGISTERED.name());
        document.put("licenceNumber", licence);
        document.put("establishedOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        List<RegisterChange> changes = new ArrayList<>();
        changes.add(new Create(Enterprises.REGISTER, creditCode, document));
        NamePart.of(step.form())
                .ifPresent(name -> changes.add(
                        new Remove(NameRegister.NAMES, CompanyName.of(name).full())));
        return new Recording(changes, EnterpriseDocument.result(document));
    }

    private String creditCode(Step step) {
        boolean trader = EnterpriseType.statedIn(step.form())
                .filter(EnterpriseType.SOLE_TRADER::equals)
                .isPresent();
        return codes.candidates(
                        trader ? CreditCodes.SOLE_TRADER : CreditCodes.COMPANY, step.receivedOn(), step.serial())
                .filter(code -> enterprises.find(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
