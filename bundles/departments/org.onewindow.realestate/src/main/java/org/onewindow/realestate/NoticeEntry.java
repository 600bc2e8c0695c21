package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a priority notice. Its time runs from the day on which registration becomes possible (民法典 art. 221): the day
 * that the parties state, or today when the unit is registered already, or else the day of its first registration.
 */
@Component
@RecorderName("notice-entry")
public final class NoticeEntry implements Recorder {
    private final Units units;
    private final CertificateNumbers numbers;

    @Activate
    public NoticeEntry(@Reference Registers registers, @Reference Jurisdiction jurisdiction) {
        this.units = new Units(registers);
        this.numbers = new CertificateNumbers(jurisdiction);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = numbers.proof(step);
        Map<String, Object> document =
                Documents.encumbrance(step, Encumbrance.Kind.PRIORITY_NOTICE, number, form.items("/beneficiaries"));
        Documents.copy(form, "/kind", document, "noticeKind");
        document.put("obligors", Documents.people(form.items("/obligors")));
        registrableFrom(step).ifPresent(day -> document.put("registrableFrom", day.toString()));
        return new Recording(
                List.of(new Create(Encumbrances.REGISTER, number, document)), Map.of("noticeNumber", number));
    }

    private Optional<LocalDate> registrableFrom(Step step) {
        Form form = step.form();
        boolean registered =
                units.of(form).isPresent() || form.part("/earlierRegistration").isPresent();
        return form.date("/registrableFrom").or(() -> registered ? Optional.of(step.on()) : Optional.empty());
    }
}
