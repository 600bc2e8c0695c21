package org.onewindow.cases.internal.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.REVIEWER;
import static org.onewindow.cases.internal.SharedHall.STRANGER;
import static org.onewindow.cases.internal.SharedHall.SUPERVISOR;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeLog;
import org.onewindow.cases.papers.NoticeLog.Handing;
import org.onewindow.cases.testing.InMemoryNotices;

/** 一次性告知单: printed, handed over, logged (row 11). */
class NoticeDeskTest {
    private static final Handing HANDING = new Handing("shop-permit", "A01");

    @TempDir
    Path home;

    private SharedHall hall;
    private NoticeLog log;

    @BeforeEach
    void open() {
        hall = new SharedHall(home);
        log = new NoticeDesk(
                hall.clock(),
                hall.catalogue(),
                new InMemoryNotices(),
                (window, matter) -> window.equals("A01")
                        ? Optional.empty()
                        : Optional.of(new Fault("/window", "window-unknown", Text.same("unknown"))));
    }

    @Test
    void whatIsHandedOverIsTakenDownWithTheVersionOfItsDefinition() {
        var first = log.handOver(HANDING, "a", CLERK);
        hall.clock().advance(Duration.ofMinutes(1));
        var second = log.handOver(new Handing("shop-permit", null), "b", CLERK);

        var hash = hall.catalogue().matter("shop-permit").orElseThrow().hash();
        assertEquals(new NoticeHandover(first.id(), first.at(), "clerk", "shop", "shop-permit", hash, "A01"), first);
        assertEquals("shop-permit " + hash.substring(0, 12), first.number());
        assertEquals(List.of(second, first), log.list(null, null, null, 10, SUPERVISOR));
        assertEquals(List.of(first), log.list("shop-permit", "clerk", second.id(), 10, SUPERVISOR));
        assertEquals(List.of(), log.list("other", null, null, 10, SUPERVISOR));
    }

    @Test
    void whatIsSentTwiceIsTakenDownOnce() {
        var first = log.handOver(HANDING, "a", CLERK);
        assertEquals(first, log.handOver(HANDING, "a", CLERK));
        assertEquals(1, log.list(null, null, null, 10, SUPERVISOR).size());
        assertEquals(
                "idempotency-key-reused",
                refused(() -> log.handOver(new Handing("shop-permit", null), "a", CLERK))
                        .code());
    }

    @Test
    void onlyIntakeOfTheMattersDepartmentHandsOverAndOnlySupervisorsSee() {
        for (var other : List.of(REVIEWER, STRANGER, SUPERVISOR)) {
            assertEquals(
                    Kind.DENIED,
                    refused(() -> log.handOver(HANDING, "a", other)).kind());
        }
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> log.handOver(new Handing("none", null), "a", CLERK))
                        .kind());
        assertEquals(
                "window-unknown",
                refused(() -> log.handOver(new Handing("shop-permit", "Z99"), "a", CLERK))
                        .faults()
                        .get(0)
                        .code());
        assertEquals(
                Kind.DENIED,
                refused(() -> log.list(null, null, null, 10, CLERK)).kind());
        assertEquals(List.of(), log.list(null, null, null, 10, SUPERVISOR));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
