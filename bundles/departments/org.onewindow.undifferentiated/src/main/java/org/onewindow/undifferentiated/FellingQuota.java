package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What has been granted under a quota document and what is applied for stay within it (森林法 art. 54, 57). The register gives
 * no more than 200 licences at once: from there on a clerk has to count.
 */
@Component
@RuleName("felling-quota")
public final class FellingQuota implements CaseRule {
    private static final int MOST_ENTRIES = 200;

    private final Registers registers;

    @Activate
    public FellingQuota(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String quotaDocument = form.text("/quota/documentNumber").orElse("");
        List<RegisterEntry> licences = registers.findBy(FellingEntry.REGISTER, "quota", quotaDocument);
        BigDecimal granted = licences.stream()
                .flatMap(entry -> Form.of(entry.document()).text("/volume").stream())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted = form.number("/totalVolume").orElse(BigDecimal.ZERO);
        BigDecimal quota = form.number("/quota/volume").orElse(BigDecimal.ZERO);
        if (granted.add(wanted).compareTo(quota) > 0) {
            return List.of(Finding.fault(
                    form.pointer("/totalVolume"),
                    "felling-beyond-quota",
                    Amounts.plain(quota),
                    Amounts.plain(granted)));
        }
        return licences.size() < MOST_ENTRIES
                ? List.of()
                : List.of(Finding.warning(form.pointer("/quota"), "felling-quota-uncounted"));
    }
}
