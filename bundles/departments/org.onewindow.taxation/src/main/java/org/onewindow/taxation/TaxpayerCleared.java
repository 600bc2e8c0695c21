package org.onewindow.taxation;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.RegisterChange.Remove;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Marks a taxpayer as cleared and takes its invoices away. The certificate's number is the day of receipt and the
 * case's serial number of that day.
 */
@Component
@RecorderName("taxpayer-cleared")
public final class TaxpayerCleared implements Recorder {
    private final Taxpayers taxpayers;

    @Activate
    public TaxpayerCleared(@Reference Registers registers) {
        this.taxpayers = new Taxpayers(registers);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String creditCode = form.text("/creditCode").orElseThrow();
        String certificate =
                step.receivedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "%05d".formatted(step.serial());
        var document = new LinkedHashMap<String, Object>();
        taxpayers.entry(creditCode).map(RegisterEntry::document).ifPresent(document::putAll);
        document.putAll(Document.of(step, Taxpayers.CLEARED_ON)
                .put("creditCode", creditCode)
                .put("clearanceCertificate", certificate)
                .text("name", form, "/name")
                .content());
        return new Recording(
                List.of(new Put(Taxpayers.REGISTER, creditCode, document), new Remove(Taxpayers.INVOICES, creditCode)),
                Map.of("certificateNumber", certificate));
    }
}
