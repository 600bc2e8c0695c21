package org.onewindow.taxation;

import org.onewindow.api.calendar.Period;
import org.onewindow.api.form.Form;

/** What the form of tax clearance says of the procedure. */
final class Clearance {
    private static final Period GENERAL_TAXPAYER = Period.workingDays(10);
    private static final Period OTHERS = Period.workingDays(5);

    private Clearance() {}

    static boolean isInstant(Form form) {
        return form.text("/procedure").filter("INSTANT"::equals).isPresent();
    }

    static boolean isGeneralTaxpayer(Form form) {
        return form.text("/taxpayerKind").filter("GENERAL"::equals).isPresent();
    }

    /**
     * How long this clearance may take: nothing when it is instant, else ten working days for a general taxpayer and
     * five for everybody else. The matter's own limit is the longest of them.
     */
    static Period limit(Form form) {
        if (isInstant(form)) {
            return Period.workingDays(0);
        }
        return isGeneralTaxpayer(form) ? GENERAL_TAXPAYER : OTHERS;
    }
}
