package org.onewindow.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;

/**
 * How far a chain's application is: all steps with their dates, no personal data.
 *
 * @param dueOn the last day of the one limit over all steps
 * @param light null when it is closed
 * @param toPay over all steps, as far as it is known; null when nothing is
 */
public record ChainProgress(
        String number,
        String chain,
        Text name,
        ChainState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Light light,
        LocalDate closedOn,
        BigDecimal toPay,
        List<Step> steps) {
    public ChainProgress {
        steps = List.copyOf(steps);
    }

    /**
     * How far one step is.
     *
     * @param after the ids of the steps it waits for
     * @param caseNumber null before it is filed, as is all that follows
     */
    public record Step(
            String id,
            String matter,
            Text name,
            List<String> after,
            StepState state,
            String caseNumber,
            State caseState,
            LocalDate receivedOn,
            LocalDate acceptedOn,
            LocalDate dueOn,
            LocalDate decidedOn,
            LocalDate closedOn) {
        public Step {
            after = List.copyOf(after);
        }
    }
}
