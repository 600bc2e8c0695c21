package org.onewindow.socialservices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.RuleName;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.osgi.service.component.annotations.Component;

/**
 * Elderly is who has reached 60 (老年人权益保障法 art. 2); the card from 65 goes to those who have reached 65, and they get no
 * other (全国老龄办发〔2013〕97号 and local practice).
 */
@Component
@RuleName("senior-age")
public final class SeniorAge implements CaseRule {
    private static final int ELDERLY = 60;
    private static final int OLDER = 65;
    private static final String CARD_FROM_65 = "AGED_65";

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        Optional<Form> holder = form.part("/holder");
        LocalDate on = submission.receivedOn();
        Optional<LocalDate> elderly =
                holder.flatMap(person -> Age.reaches(person, ELDERLY)).filter(on::isBefore);
        if (elderly.isPresent()) {
            return List.of(Finding.fault(form.pointer("/holder/idNumber"), "not-yet-sixty", elderly.get()));
        }
        boolean from65 = form.text("/cardKind").filter(CARD_FROM_65::equals).isPresent();
        String pointer = form.pointer("/cardKind");
        return holder
                .flatMap(person -> Age.reaches(person, OLDER))
                .filter(day -> from65 == on.isBefore(day))
                .map(day -> from65
                        ? Finding.fault(pointer, "card-from-65-too-early", day)
                        : Finding.fault(pointer, "card-from-65-needed"))
                .stream()
                .toList();
    }
}
