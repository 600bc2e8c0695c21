package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.chains.internal.Street.CLERK;
import static org.onewindow.chains.internal.Street.filing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.Action;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;

/** The process is killed at every moment there is. */
class KillTest {
    @Test
    void whereverTheEngineIsKilledItGoesOnAfterTheRestartAndFilesNothingTwice() {
        int moment = 0;
        for (boolean survived = false; !survived; moment++) {
            survived = killedAt(moment);
        }
        assertTrue(moment > 20, "there were only " + moment);
    }

    /** Whether it came to the end before it was killed. */
    private static boolean killedAt(int moment) {
        var street = new Street();
        var mortal = new Mortal(moment);
        street.run(street.mortal(mortal));
        var number = street.office.file(filing(), "k", CLERK).value().number();
        var file = street.file(number);
        try {
            street.goOn();
            street.grant(file, "tax");
        } catch (KilledHere killed) {
            street.restart();
            if (street.state(file, "transfer") == StepState.WAITING) {
                finish(street, file);
            }
        }
        assertEquals(StepState.UNDERWAY, street.state(file, "tax"));
        assertEquals(StepState.UNDERWAY, street.state(file, "transfer"));
        assertEquals(
                List.of("tax", "transfer"),
                street.file(number).steps().stream()
                        .filter(step -> step.caseNumber() != null)
                        .map(StepFile::id)
                        .toList());
        assertEquals(2, street.cases.numbersAfter("", 100).size(), "at moment " + moment);
        return mortal.lives();
    }

    /** Whatever the clerks had not done when the engine was killed under them. */
    private static void finish(Street street, ChainFile file) {
        var left =
                switch (street.caseOf(file, "tax").state()) {
                    case RECEIVED -> List.of(Action.ACCEPT, Action.START_REVIEW, Action.GRANT);
                    case ACCEPTED -> List.of(Action.START_REVIEW, Action.GRANT);
                    case IN_REVIEW -> List.of(Action.GRANT);
                    default -> List.<Action>of();
                };
        left.forEach(action -> street.carry(file, "tax", action));
    }
}
