package org.onewindow.taxation;

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
 * Keeps the limit of special VAT invoices that a taxpayer has been granted; its types of invoices stay as they were.
 */
@Component
@RecorderName("invoice-limit-entry")
public final class InvoiceLimitEntry implements Recorder {
    private final Taxpayers taxpayers;

    @Activate
    public InvoiceLimitEntry(@Reference Registers registers) {
        this.taxpayers = new Taxpayers(registers);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String creditCode = form.text("/creditCode").orElseThrow();
        String limit =
                InvoiceLimit.of(form, "/requestedLimit").orElseThrow().amount().toPlainString();
        var document = new LinkedHashMap<String, Object>();
        taxpayers.invoices(creditCode).map(RegisterEntry::document).ifPresent(document::putAll);
        document.putAll(Document.of(step, "limitGrantedOn")
                .put("creditCode", creditCode)
                .put("specialLimit", limit)
                .content());
        return new Recording(List.of(new Put(Taxpayers.INVOICES, creditCode, document)), Map.of("invoiceLimit", limit));
    }
}
