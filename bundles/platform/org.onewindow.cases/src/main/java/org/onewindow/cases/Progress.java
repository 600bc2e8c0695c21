package org.onewindow.cases;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.cases.materials.PaperLedger;

/**
 * How far a case is: state and dates, no personal data.
 *
 * @param answerBy by when the applicant must answer a request for corrections; null when nothing is asked for, or the centre
 *     sets no such limit
 * @param allowed what the state allows next
 * @param standsStill whether the clocks stand still; {@code dueOn} is then as if they were resumed as planned; never null
 * @param byHand whether a step was taken by hand, because the department's code was gone; for clerks; never null
 * @param papersToReturn how many papers are here that the applicant is to get back; never null
 */
public record Progress(
        String number,
        State state,
        String matter,
        LocalDate receivedOn,
        LocalDate acceptBy,
        LocalDate answerBy,
        LocalDate acceptedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Boolean standsStill,
        LocalDate decidedOn,
        LocalDate closedOn,
        List<Action> allowed,
        Boolean byHand,
        Integer papersToReturn) {
    public Progress {
        allowed = List.copyOf(allowed);
        standsStill = Boolean.TRUE.equals(standsStill);
        byHand = Boolean.TRUE.equals(byHand);
        papersToReturn = papersToReturn == null ? 0 : papersToReturn;
    }

    public static Progress of(CaseFile file) {
        var dates = file.dates();
        return new Progress(
                file.number(),
                file.state(),
                file.origin().matter(),
                dates.receivedOn(),
                dates.acceptBy(),
                CorrectionTerm.answerBy(file).orElse(null),
                dates.acceptedOn(),
                dates.dueOn(),
                dates.dueProvisional(),
                file.clocks() != null && file.clocks().stand(),
                dates.decidedOn(),
                dates.closedOn(),
                StateTable.allowed(file.state()),
                file.carrier().byHand(),
                PaperLedger.of(file).toReturn().size());
    }
}
