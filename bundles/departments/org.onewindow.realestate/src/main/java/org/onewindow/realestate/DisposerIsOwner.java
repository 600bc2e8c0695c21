package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * Who disposes of a unit owns it by the register (民法典 art. 209, 216), and enough of the co-owners take part: all joint
 * owners, two thirds of the shares of others, unless they have agreed otherwise (art. 301). A unit that was registered
 * before the centre opened is not known here: its form states that earlier registration, or a clerk who has seen the
 * certificate goes on without.
 */
@Component
@RuleName("disposer-is-owner")
public final class DisposerIsOwner implements CaseRule {
    /** Before completion the seller's house is not registered, and the borrower is not its owner yet (细则 art. 86). */
    private static final String PRESALE = "PRESALE";

    private static final String PRESALE_MORTGAGE = "PRESALE_MORTGAGE";

    private final Units units;

    @Activate
    public DisposerIsOwner(@Reference Registers registers) {
        this.units = new Units(registers);
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        String kind = form.text("/kind").orElse("");
        if (kind.equals(PRESALE_MORTGAGE)) {
            return List.of();
        }
        return units.of(form).map(unit -> compare(unit, form)).orElseGet(() -> {
            boolean explained =
                    kind.equals(PRESALE) || form.part("/earlierRegistration").isPresent();
            return explained
                    ? List.of()
                    : List.of(Finding.warning(
                            form.pointer("/earlierRegistration"),
                            "unit-unknown",
                            form.text("/unitNumber").orElse("")));
        });
    }

    private static List<Finding> compare(RegisteredUnit unit, Form form) {
        Parties parties = Parties.of(form);
        Set<String> owners = unit.ownerIds();
        var findings = new ArrayList<Finding>();
        parties.disposers().stream()
                .filter(person -> !owners.contains(Parties.id(person)))
                .map(person -> Finding.fault(person.pointer("/idNumber"), "not-registered-owner"))
                .forEach(findings::add);
        String place = form.pointer(parties.place());
        Ownership ownership = unit.ownership().orElse(Ownership.SOLE);
        if (ownership == Ownership.JOINT && !parties.disposerIds().containsAll(owners)) {
            findings.add(Finding.warning(place, "co-owner-missing"));
        }
        if (ownership == Ownership.BY_SHARES
                && unit.sharesOf(parties.disposerIds()).isLessThan(Share.TWO_THIRDS)) {
            findings.add(Finding.warning(place, "co-owners-too-few"));
        }
        boolean another = form.text("/certificateNumber").map(CertificateNumbers::normalised).stream()
                .anyMatch(stated -> !unit.certificates().contains(stated));
        if (another) {
            findings.add(Finding.warning(form.pointer("/certificateNumber"), "certificate-differs"));
        }
        return findings;
    }
}
