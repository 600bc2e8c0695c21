package org.onewindow.chains;

import java.util.Map;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Light;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;

/**
 * A chain's application with everything that belongs to it.
 *
 * @param chain as it was on the day of the application
 * @param cases of the steps that are filed, by the steps' ids
 * @param definitions of the steps' matters, by the steps' ids: as they were on the day of the application, or, of a step that
 *     is filed, as its case has them
 * @param due the last day of the one limit
 * @param light null when it is closed
 */
public record ChainReport(
        ChainFile file,
        Chain chain,
        Map<String, CaseFile> cases,
        Map<String, Definition> definitions,
        DueDate due,
        Light light,
        ChainBill bill) {
    public ChainReport {
        cases = Map.copyOf(cases);
        definitions = Map.copyOf(definitions);
    }

    /** The name of a step's matter. */
    public Text name(String step) {
        return definitions.get(step).matter().name();
    }
}
