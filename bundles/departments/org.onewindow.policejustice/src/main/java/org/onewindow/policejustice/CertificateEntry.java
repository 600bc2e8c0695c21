package org.onewindow.policejustice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.osgi.service.component.annotations.Component;

/**
 * Enters what is issued, once for each holder; the result says the term that the law gives it. The answer to a unit's
 * criminal-record query (查询告知函) is not entered: it may tell a record, and the case holds it already.
 */
@Component
@RecorderName("certificate-entry")
public final class CertificateEntry implements Recorder {
    @Override
    public Recording record(Step step) {
        Optional<CertificateKind> kind =
                CertificateKind.ofMatter(step.matter()).filter(found -> isForItsHolder(step.form()));
        return kind.map(found -> entries(found, step)).orElse(Recording.NOTHING);
    }

    private static boolean isForItsHolder(Form form) {
        return form.text("/query").orElse(RecordQuery.OWN.name()).equals(RecordQuery.OWN.name());
    }

    private static Recording entries(CertificateKind kind, Step step) {
        var changes = new ArrayList<RegisterChange>();
        var result = new LinkedHashMap<String, String>();
        List<Form> holders = kind.holders(step.form());
        for (int i = 0; i < holders.size(); i++) {
            Map<String, Object> document = document(kind, holders.get(i), step);
            changes.add(new Create(Certificates.REGISTER, step.caseNumber() + "-" + (i + 1), document));
            if (kind.hasTerm()) {
                result.put("validFrom", step.on().toString());
                result.put("validUntil", (String) document.getOrDefault("validUntil", CardTerm.LONG_TERM.name()));
            }
        }
        return new Recording(changes, result);
    }

    private static Map<String, Object> document(CertificateKind kind, Form holder, Step step) {
        var document = new LinkedHashMap<String, Object>();
        document.put("kind", kind.name());
        holder.text("/idNumber").ifPresent(number -> document.put("holderId", number));
        holder.text("/name").ifPresent(name -> document.put("holderName", name));
        document.put("issuedOn", step.on().toString());
        Age.of(holder, step.on())
                .flatMap(age -> kind.until(age, step.on()))
                .ifPresent(until -> document.put("validUntil", until.toString()));
        document.put("caseNumber", step.caseNumber());
        return document;
    }
}
