package org.onewindow.chains;

import java.util.Map;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Light;
import org.onewindow.catalogue.Chain;

/**
 * A chain's application with everything that belongs to it.
 *
 * @param chain as it was on the day of the application
 * @param cases of the steps that are filed, by the steps' ids
 * @param names of the steps' matters, by the steps' ids
 * @param due the last day of the one limit
 * @param light null when it is closed
 */
public record ChainReport(
        ChainFile file,
        Chain chain,
        Map<String, CaseFile> cases,
        Map<String, Text> names,
        DueDate due,
        Light light,
        ChainBill bill) {
    public ChainReport {
        cases = Map.copyOf(cases);
        names = Map.copyOf(names);
    }
}
