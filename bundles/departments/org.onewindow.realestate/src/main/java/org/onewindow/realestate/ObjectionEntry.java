package org.onewindow.realestate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters an objection, notes the suit that keeps it in force, or strikes it out (细则 art. 83). The result says its number
 * and, without a suit yet, by when one must begin (民法典 art. 220).
 */
@Component
@RecorderName("objection-entry")
public final class ObjectionEntry implements Recorder {
    private final Encumbrances encumbrances;
    private final WorkingCalendar calendar;
    private final CertificateNumbers numbers;

    @Activate
    public ObjectionEntry(
            @Reference Registers registers, @Reference WorkingCalendar calendar, @Reference Jurisdiction jurisdiction) {
        this.encumbrances = new Encumbrances(registers, calendar);
        this.calendar = calendar;
        this.numbers = new CertificateNumbers(jurisdiction);
    }

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        if (ObjectionRequest.isFor(ObjectionRequest.ENTER, form)) {
            return enter(step);
        }
        String number =
                CertificateNumbers.normalised(form.text("/objectionNumber").orElseThrow());
        List<RegisterChange> changes = encumbrances.find(Encumbrance.Kind.OBJECTION, number).stream()
                .map(objection -> ObjectionRequest.isFor(ObjectionRequest.SUIT, form)
                        ? Changes.with(objection, Map.of("suit", suit(form).orElseThrow()))
                        : Changes.released(objection, step))
                .toList();
        return new Recording(changes, Map.of("objectionNumber", number));
    }

    private Recording enter(Step step) {
        Form form = step.form();
        String number = numbers.proof(step);
        Map<String, Object> document = Documents.encumbrance(
                step,
                Encumbrance.Kind.OBJECTION,
                number,
                form.part("/objector").stream().toList());
        Documents.copy(form, "/item", document, "item");
        Documents.copy(form, "/grounds", document, "grounds");
        suit(form).ifPresent(suit -> document.put("suit", suit));
        List<RegisterChange> changes = List.of(new Create(Encumbrances.REGISTER, number, document));
        return LapsePeriod.of(Encumbrance.Kind.OBJECTION, step.on())
                .filter(lapse -> !document.containsKey("suit"))
                .map(lapse -> calendar.due(step.on(), lapse.period()).date())
                .map(last -> new Recording(changes, Map.of("objectionNumber", number, "suitBy", last.toString())))
                .orElseGet(() -> new Recording(changes, Map.of("objectionNumber", number)));
    }

    private static Optional<Map<String, Object>> suit(Form form) {
        return form.part("/suit")
                .map(suit -> Map.of(
                        "body", suit.text("/body").orElseThrow(),
                        "number", suit.text("/number").orElseThrow(),
                        "filedOn", suit.text("/filedOn").orElseThrow()));
    }
}
