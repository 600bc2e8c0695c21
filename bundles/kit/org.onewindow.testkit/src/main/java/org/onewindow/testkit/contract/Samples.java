package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Reply;
import org.onewindow.cases.State;

/** Small things that the tests keep and look for. */
public final class Samples {
    /** Characters of real names that need two UTF-16 units, or lie outside the common fonts. */
    public static final String RARE_NAME = "𠮷㙓𬭼·阿卜杜热合曼";

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Instant MOMENT = Instant.parse("2026-03-02T01:02:03.123456789Z");
    public static final String HASH = "0123456789abcdef".repeat(4);

    private Samples() {}

    public static ObjectNode form() {
        var form = JsonNodeFactory.instance.objectNode();
        form.put("name", RARE_NAME).put("count", 3).put("big", 12345678901234L).put("open", true);
        form.put("capital", new BigDecimal("1234567890123456.70"))
                .putNull("nothing")
                .put("nul", "a\u0000b");
        form.putArray("people").addObject().put("name", "张三").put("share", new BigDecimal("33.33"));
        return form;
    }

    public static JournalEntry entry(String number, int sequence) {
        return new JournalEntry(
                number,
                sequence,
                MOMENT.plusSeconds(sequence),
                "clerk.a",
                sequence == 1 ? "RECEIVE" : "ACCEPT",
                sequence == 1 ? null : State.RECEIVED,
                State.RECEIVED,
                "{\"matter\":\"enterprise-establishment\"}",
                "{\"name\":\"" + RARE_NAME + "\"}",
                "00ff".repeat(8),
                HASH,
                HASH);
    }

    public static Reply reply(String actor, String key) {
        return new Reply(actor, key, HASH, "{\"name\":\"" + RARE_NAME + "\"}", 1);
    }

    /** Clocks that have started, stopped, gone on, been extended, been moved by a calendar, and ended. */
    public static Clocks clocks(LocalDate event, LocalDate dueOn) {
        var pause = new LegalClock.Pause(event.plusDays(1), event.plusDays(3));
        var movements = Stream.of(Movement.Cause.values())
                .map(cause -> new Movement(
                        3, event.plusDays(3), cause, "HEARING", RARE_NAME, Period.workingDays(2), "clerk.a", dueOn))
                .toList();
        return new Clocks(
                new LegalClock(event, Period.workingDays(20), List.of(pause), dueOn),
                new LegalClock(event, new Period(1, PeriodUnit.MONTH), List.of(pause), dueOn),
                movements);
    }

    /** Every case, newest first. */
    public static CaseQuery everything(int limit) {
        return new CaseQuery(null, null, null, null, null, null, null, null, null, null, limit);
    }

    public static CaseQuery seenBy(Set<String> departments, Set<String> organs) {
        return new CaseQuery(departments, organs, null, null, null, null, null, null, null, null, 200);
    }

    /** This fails with this problem. */
    public static void refused(Kind kind, String code, Executable call) {
        var problem = assertThrows(ProblemException.class, call).problem();
        assertEquals(code, problem.code());
        assertEquals(kind, problem.kind());
    }
}
