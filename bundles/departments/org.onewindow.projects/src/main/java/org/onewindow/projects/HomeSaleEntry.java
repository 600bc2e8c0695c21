package org.onewindow.projects;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files the sale of a home. The number of the filing, which tax and registration go by, is the day of receipt and the
 * case's serial number of that day. The register holds no person.
 */
@Component
@RecorderName("home-sale-entry")
public final class HomeSaleEntry implements Recorder {
    private final Locality locality;

    @Activate
    public HomeSaleEntry(@Reference Locality locality) {
        this.locality = locality;
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = locality.shortName()
                + "房备"
                + step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%05d".formatted(step.serial());
        var document = new LinkedHashMap<String, Object>();
        document.put("number", number);
        form.text("/unitNumber").ifPresent(unit -> document.put("unitNumber", unit));
        form.text("/contract/number").ifPresent(contract -> document.put("contractNumber", contract));
        form.number("/price").ifPresent(price -> document.put("price", Amounts.plain(price)));
        document.put("filedOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        return new Recording(List.of(new Create(HomeSales.REGISTER, number, document)), Map.of("filingNumber", number));
    }
}
