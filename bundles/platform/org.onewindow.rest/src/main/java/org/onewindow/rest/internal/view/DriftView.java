package org.onewindow.rest.internal.view;

import org.onewindow.api.text.Text;
import org.onewindow.departments.Drift;

/** Something in which what runs differs from what was decided. */
public record DriftView(String code, Text message) {
    public static DriftView of(Drift drift) {
        return new DriftView(drift.code(), drift.text());
    }
}
