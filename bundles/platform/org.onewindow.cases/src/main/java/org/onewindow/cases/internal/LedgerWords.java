package org.onewindow.cases.internal;

import org.onewindow.api.text.Text;
import org.onewindow.cases.ClockLaw;
import org.onewindow.cases.ClockLaw.Ground;
import org.onewindow.cases.Movement;
import org.onewindow.catalogue.Matter;

/** The lines of a ledger in words. */
final class LedgerWords {
    private LedgerWords() {}

    static Text of(Movement movement, Matter matter) {
        String key = "movement." + movement.cause();
        return switch (movement.cause()) {
            case SUSPENDED ->
                Texts.text(
                        key,
                        movement.day(),
                        ground(movement.ground(), matter),
                        movement.notice(),
                        movement.length().length(),
                        movement.dueOn());
            case EXTENDED, HASTENED ->
                Texts.text(
                        key + "." + movement.length().unit(),
                        movement.day(),
                        movement.length().length(),
                        movement.dueOn());
            case CALENDAR_CHANGED ->
                movement.notice() == null
                        ? Texts.text(key, movement.day(), movement.dueOn())
                        : Texts.text(key + ".source", movement.day(), movement.notice(), movement.dueOn());
            case STARTED, RESUMED, ENDED, REOPENED -> Texts.text(key, movement.day(), movement.dueOn());
        };
    }

    private static Object ground(String code, Matter matter) {
        return ClockLaw.of(matter).ground(code).<Object>map(Ground::name).orElse(code);
    }
}
