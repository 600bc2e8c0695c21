package org.onewindow.socialservices;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A first card is for those without one, a replacement for those who have one (全国老龄办发〔2013〕97号). */
@Component
@RuleName("senior-card-held")
public final class SeniorCardHeld implements CaseRule {
    private final Registers registers;

    @Activate
    public SeniorCardHeld(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<String> card = form.text("/holder/idNumber")
                .flatMap(id -> registers.find(SeniorCardEntry.REGISTER, id))
                .flatMap(entry -> Form.of(entry.document()).text("/cardNumber"));
        boolean first = form.text("/application").filter("NEW"::equals).isPresent();
        String pointer = form.pointer("/application");
        if (first) {
            return card.stream()
                    .map(number -> Finding.warning(pointer, "senior-card-exists", number))
                    .toList();
        }
        return card.or(() -> form.text("/previousCard")).isPresent()
                ? List.of()
                : List.of(Finding.warning(pointer, "senior-card-unknown"));
    }
}
