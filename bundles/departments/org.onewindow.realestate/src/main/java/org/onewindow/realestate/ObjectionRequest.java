package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
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
 * An objection (异议登记) is entered once: after it has lapsed, the same grounds do not count again (细则 art. 83). It lapses
 * when no suit begins within 15 days (民法典 art. 220); whoever proves the suit later than that is for the clerk to judge.
 * Only the objector follows it up or cancels it.
 */
@Component
@RuleName("objection-request")
public final class ObjectionRequest implements CaseRule {
    static final String ENTER = "ENTER";
    static final String SUIT = "SUIT";

    private final Encumbrances encumbrances;
    private final WorkingCalendar calendar;

    @Activate
    public ObjectionRequest(@Reference Registers registers, @Reference WorkingCalendar calendar) {
        this.encumbrances = new Encumbrances(registers, calendar);
        this.calendar = calendar;
    }

    @Override
    public List<Finding> check(Submission submission) {
        Form form = submission.form();
        if (isFor(ENTER, form)) {
            return again(form, submission.receivedOn());
        }
        String number = form.text("/objectionNumber").orElse("");
        String pointer = form.pointer("/objectionNumber");
        return encumbrances
                .find(Encumbrance.Kind.OBJECTION, number)
                .filter(objection -> objection.isOn(form.text("/unitNumber").orElse("")))
                .map(objection -> follow(objection, form, submission.receivedOn()))
                .orElseGet(() -> List.of(Finding.fault(pointer, "objection-unknown", number)));
    }

    private List<Finding> again(Form form, LocalDate on) {
        String objector = form.text("/objector/idNumber").orElse("");
        return encumbrances.all(form.text("/unitNumber").orElse("")).stream()
                .filter(one -> one.kind() == Encumbrance.Kind.OBJECTION)
                .filter(one -> Parties.ids(one.holders()).contains(objector))
                .filter(one -> one.document().text("/item").equals(form.text("/item")))
                .flatMap(one -> repeated(one, form, on).stream())
                .toList();
    }

    private Optional<Finding> repeated(Encumbrance earlier, Form form, LocalDate on) {
        if (earlier.isInForce(on, calendar)) {
            return Optional.of(Finding.fault(form.pointer("/request"), "objection-pending", earlier.number()));
        }
        boolean withdrawn = earlier.releasedOn().isPresent();
        return withdrawn
                ? Optional.empty()
                : Optional.of(Finding.warning(form.pointer("/grounds"), "objection-repeated", earlier.number()));
    }

    private List<Finding> follow(Encumbrance objection, Form form, LocalDate on) {
        var findings = new ArrayList<Finding>();
        String pointer = form.pointer("/objectionNumber");
        if (!Parties.ids(objection.holders())
                .contains(form.text("/objector/idNumber").orElse(""))) {
            findings.add(Finding.fault(form.pointer("/objector/idNumber"), "objector-differs"));
        }
        objection.releasedOn().ifPresent(day -> findings.add(Finding.fault(pointer, "objection-cancelled", day)));
        if (isFor(SUIT, form)) {
            objection
                    .registeredOn()
                    .flatMap(day -> objection.end(day, calendar))
                    .flatMap(last -> late(last, form, on))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> late(LocalDate last, Form form, LocalDate on) {
        String pointer = form.pointer("/suit/filedOn");
        boolean begunLate = form.date("/suit/filedOn").filter(last::isBefore).isPresent();
        if (begunLate) {
            return Optional.of(Finding.fault(pointer, "suit-too-late", last));
        }
        return on.isAfter(last) ? Optional.of(Finding.warning(pointer, "suit-proof-late", last)) : Optional.empty();
    }

    static boolean isFor(String request, Form form) {
        return form.text("/request").filter(request::equals).isPresent();
    }
}
