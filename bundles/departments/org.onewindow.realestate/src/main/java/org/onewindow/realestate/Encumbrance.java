package org.onewindow.realestate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;

/** Something that stands in the register against the free disposal of a unit (条例 art. 8(3)(3)). */
record Encumbrance(Kind kind, RegisterEntry entry, Form document) {
    /** What it is. */
    enum Kind {
        /** 抵押权. */
        MORTGAGE,
        /** 异议登记. */
        OBJECTION,
        /** 预告登记. */
        PRIORITY_NOTICE,
        /** 查封登记. */
        SEIZURE
    }

    static Encumbrance of(RegisterEntry entry) {
        Form document = Form.of(entry.document());
        return new Encumbrance(Kind.valueOf(document.text("/kind").orElseThrow()), entry, document);
    }

    /** The number of the proof of registration. */
    String number() {
        return entry.key();
    }

    boolean isOn(String unitNumber) {
        return document.text("/unitNumber").filter(unitNumber::equals).isPresent();
    }

    List<Form> holders() {
        return document.items("/holders");
    }

    Optional<LocalDate> registeredOn() {
        return document.date("/registeredOn");
    }

    Optional<LocalDate> releasedOn() {
        return document.date("/releasedOn");
    }

    boolean isInForce(LocalDate on, WorkingCalendar calendar) {
        return releasedOn().isEmpty()
                && lastDay(calendar).filter(last -> last.isBefore(on)).isEmpty();
    }

    /**
     * The last day on which it is in force unless it is followed up; empty when it has no end. An objection that has led
     * to a suit has none, nor has a notice while registration is not possible yet.
     */
    Optional<LocalDate> lastDay(WorkingCalendar calendar) {
        return switch (kind) {
            case MORTGAGE -> Optional.empty();
            case SEIZURE -> document.date("/until");
            case OBJECTION ->
                document.part("/suit").isPresent()
                        ? Optional.empty()
                        : registeredOn().flatMap(day -> end(day, calendar));
            case PRIORITY_NOTICE -> document.date("/registrableFrom").flatMap(day -> end(day, calendar));
        };
    }

    /** The last day of the period that the law gives after a day; a suit filed on it is in time. */
    Optional<LocalDate> end(LocalDate event, WorkingCalendar calendar) {
        return LapsePeriod.of(kind, event)
                .map(lapse -> calendar.due(event, lapse.period()).date());
    }
}
