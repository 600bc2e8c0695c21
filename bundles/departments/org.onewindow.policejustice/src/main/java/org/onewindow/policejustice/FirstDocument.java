package org.onewindow.policejustice;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who has had a card or a passport does not get a first one: it is renewed or replaced (居民身份证法 art. 11, 护照法 art.
 * 11), and a first card alone is free. The register knows this centre's documents only.
 */
@Component
@RuleName("first-document")
public final class FirstDocument implements CaseRule {
    private final Certificates certificates;

    @Activate
    public FirstDocument(@Reference Registers registers) {
        this.certificates = new Certificates(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String field = form.text("/ground").isPresent() ? "/ground" : "/kind";
        if (form.text(field).filter("FIRST"::equals).isEmpty()) {
            return List.of();
        }
        return CertificateKind.ofMatter(submission.matter())
                .flatMap(kind -> form.text("/holder/idNumber").flatMap(holder -> certificates.lastIssued(kind, holder)))
                .map(issued -> Finding.warning(form.pointer(field), "document-held", issued))
                .stream()
                .toList();
    }
}
