package org.onewindow.cases;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;

/**
 * What the clocks of a case show on a day, and what moved its due date.
 *
 * @param on the day, Asia/Shanghai
 * @param dueOn the earlier last day of both; while they stand still, as if they were resumed as planned
 * @param dueProvisional whether it touches a year whose holidays are not announced
 * @param light null when the clocks do not run
 * @param movements the ledger, in order
 */
public record ClockReport(
        LocalDate on,
        LocalDate dueOn,
        boolean dueProvisional,
        Light light,
        Face statutory,
        Face promised,
        List<Told> movements) {
    public ClockReport {
        movements = List.copyOf(movements);
    }

    /**
     * One clock.
     *
     * @param budget how long it may run, with its extension
     * @param budgetDays the budget in the days that are counted: working days where it is of working days, else all
     * @param consumed how many of them are used up; with {@code remaining} always the budget
     * @param dueOn null while it stands still with days left
     * @param overdue whether what it limits is, or was, not done on its last day
     */
    public record Face(
            Period budget,
            int budgetDays,
            int consumed,
            int remaining,
            Condition condition,
            LocalDate dueOn,
            boolean overdue) {}

    /** Whether a clock goes. */
    public enum Condition {
        RUNNING,
        SUSPENDED,
        ENDED
    }

    /** A movement in words. */
    public record Told(Movement movement, Text words) {}
}
