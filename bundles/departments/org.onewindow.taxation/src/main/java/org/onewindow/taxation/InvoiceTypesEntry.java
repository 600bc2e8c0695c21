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

/** Keeps which invoices a taxpayer may have; types that the case does not name stay as they were. */
@Component
@RecorderName("invoice-types-entry")
public final class InvoiceTypesEntry implements Recorder {
    private final Taxpayers taxpayers;

    @Activate
    public InvoiceTypesEntry(@Reference Registers registers) {
        this.taxpayers = new Taxpayers(registers);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String creditCode = form.text("/creditCode").orElseThrow();
        var document = new LinkedHashMap<String, Object>();
        taxpayers.invoices(creditCode).map(RegisterEntry::document).ifPresent(document::putAll);
        document.putAll(Document.of(step, "confirmedOn")
                .put("creditCode", creditCode)
                .put("types", types(document.get("types"), form))
                .content());
        return new Recording(
                List.of(new Put(Taxpayers.INVOICES, creditCode, document)),
                Map.of("invoiceTypes", String.valueOf(form.items("/types").size())));
    }

    private static Map<Object, Object> types(Object former, Form form) {
        var types = new LinkedHashMap<Object, Object>();
        if (former instanceof Map<?, ?> known) {
            types.putAll(known);
        }
        for (Form asked : form.items("/types")) {
            var type = new LinkedHashMap<String, String>();
            asked.text("/limit").ifPresent(limit -> type.put("limit", limit));
            asked.number("/monthly").ifPresent(number -> type.put("monthly", Money.shortest(number)));
            asked.number("/holding").ifPresent(number -> type.put("holding", Money.shortest(number)));
            types.put(asked.text("/type").orElseThrow(), type);
        }
        return types;
    }
}
