package org.onewindow.undifferentiated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Enters each section of an occupation for every month it touches, so that a road's register stays small, and says in the
 * result from when to when the road may be occupied and what it costs.
 */
@Component
@RecorderName("occupation-entry")
public final class OccupationEntry implements Recorder {
    static final String REGISTER = "occupations";

    @Override
    public Recording record(Step step) {
        Form form = step.form();
        String number = DocumentNumber.OCCUPATION.of(step);
        OccupationTime time = OccupationTime.of(form, step.on());
        List<Form> sections = form.items("/sections");
        List<RegisterChange> changes = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            for (String month : time.months()) {
                String road = sections.get(i).text("/road").orElseThrow();
                Document document = Document.of(step)
                        .with("permitNumber", number)
                        .with("roadInMonth", roadInMonth(road, month))
                        .with("from", time.from().toString())
                        .with("until", time.until().toString())
                        .copy(sections.get(i), "road", "place", "part");
                changes.add(new Create(REGISTER, number + "-" + (i + 1) + "-" + month, document.fields()));
            }
        }
        var result = new LinkedHashMap<String, String>();
        result.put("permitNumber", number);
        result.put("occupiedFrom", time.from().toString());
        result.put("occupiedUntil", time.until().toString());
        fee(form, step.on()).ifPresent(fee -> result.put("occupationFee", fee));
        return new Recording(changes, result);
    }

    static String roadInMonth(String road, String month) {
        return road + " " + month;
    }

    private static Optional<String> fee(Form form, LocalDate on) {
        BigDecimal area = form.number("/totalArea").orElseThrow();
        int days = form.number("/days").orElseThrow().intValue();
        return Names.find(OccupationFee.Purpose.values(), form.text("/purpose"))
                .flatMap(purpose -> OccupationFee.rate(purpose, on))
                .map(rate -> rate.fee(area, days).toPlainString());
    }
}
