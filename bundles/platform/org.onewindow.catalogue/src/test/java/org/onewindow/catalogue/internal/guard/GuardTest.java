package org.onewindow.catalogue.internal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Rehearsal;
import org.onewindow.catalogue.guard.Breaker;
import org.onewindow.catalogue.guard.ReleaseThreads;

@Timeout(30)
class GuardTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    private final ClassLoader loader = new URLClassLoader(new URL[0]);
    private final List<Text> told = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Guard guard = new Guard(57, "commerce", loader, SHORT, new Breaker(told::add, nanos::get));
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letEverythingEnd() {
        end.countDown();
        guard.close();
    }

    @Test
    void anAnswerComesThrough() {
        assertEquals("answer", guard.call("rule x", () -> "answer"));
    }

    @Test
    void theCodeSeesItsOwnClassesThroughTheContext() {
        guard.call("rule x", () -> {
            Thread.currentThread().setContextClassLoader(null);
            return null;
        });

        for (int i = 0; i < 2 * Guard.MAX_CALLS; i++) {
            assertSame(loader, guard.call("rule x", () -> Thread.currentThread().getContextClassLoader()));
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverItThrowsIsADepartmentThatFailed(Callable<Object> code) {
        var problem = assertThrows(ProblemException.class, () -> guard.call("rule x", code))
                .problem();

        assertEquals("department-failed", problem.code());
        assertEquals(Kind.UNAVAILABLE, problem.kind());
        assertEquals("commerce", problem.extra().get("department"));
        assertEquals(10L, problem.extra().get("retryAfterSeconds"));
    }

    static Stream<Callable<Object>> failures() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("x");
                },
                () -> {
                    throw new NoClassDefFoundError("x");
                },
                () -> endless(0),
                () -> new byte[Integer.MAX_VALUE],
                () -> {
                    throw new ProblemException(Kind.NOT_FOUND, "not-mine", Text.same("x"));
                });
    }

    @Test
    void codeThatDoesNotAnswerInTimeHasFailed() {
        String code = assertThrows(ProblemException.class, () -> guard.call("rule x", this::hang))
                .problem()
                .code();

        assertEquals("department-failed", code);
        assertEquals("answer", guard.call("rule x", () -> "answer"));
    }

    @Test
    void codeThatNeverReturnsUsesUpOnlyItsOwnDepartment() throws Exception {
        var callers = new ArrayList<FutureTask<String>>();
        for (int i = 0; i < Guard.MAX_CALLS; i++) {
            var caller = new FutureTask<>(
                    () -> assertThrows(ProblemException.class, () -> guard.call("rule x", this::hangForGood))
                            .problem()
                            .code());
            new Thread(caller).start();
            callers.add(caller);
        }
        for (var caller : callers) {
            assertEquals("department-failed", caller.get(20, TimeUnit.SECONDS));
        }

        assertThrows(ProblemException.class, () -> guard.call("rule x", () -> "no thread is left"));
        try (var other = new Guard(58, "taxation", loader, SHORT, new Breaker(told::add, nanos::get))) {
            assertEquals("answer", other.call("rule x", () -> "answer"));
        }
    }

    @Test
    void threadsThatComeBackAreUsedAgain() throws Exception {
        codeThatNeverReturnsUsesUpOnlyItsOwnDepartment();
        end.countDown();
        nanos.addAndGet(Breaker.PAUSE.toNanos());
        for (int i = 0; i < Guard.MAX_CALLS; i++) {
            try {
                assertEquals("answer", guard.call("rule x", () -> "answer"));
            } catch (ProblemException stillComingBack) {
                nanos.addAndGet(Breaker.PAUSE.toNanos());
                i--;
            }
        }
    }

    @Test
    void codeThatKeepsFailingIsNotAskedForAWhile() {
        Callable<Object> faulty = () -> {
            throw new IllegalStateException("secret");
        };
        for (int i = 0; i < 3; i++) {
            assertThrows(ProblemException.class, () -> guard.call("rule x", faulty));
        }
        assertEquals(
                "3 of the last 3 calls failed, the last one so: rule x threw java.lang.IllegalStateException.",
                told.get(0).en());
        assertThrows(ProblemException.class, () -> guard.call("rule x", () -> "is not asked"));

        nanos.addAndGet(Breaker.PAUSE.toNanos());

        assertEquals("answer", guard.call("rule x", () -> "answer"));
    }

    @Test
    void callersWhoGiveUpSayNothingAboutTheCode() throws Exception {
        for (int i = 0; i < 5; i++) {
            var caller =
                    new Thread(() -> assertThrows(ProblemException.class, () -> guard.call("rule x", () -> "answer")));
            caller.start();
            caller.interrupt();
            caller.join();
        }

        assertEquals("answer", guard.call("rule x", () -> "answer"));
    }

    @Test
    void whatItsCodeStartsIsKnownAsItsOwn() {
        assertEquals(
                OptionalLong.of(57),
                guard.call("rule x", () -> ReleaseThreads.bundleOf(new Thread(() -> {}, "started by a rule"))));
    }

    @Test
    void aDepartmentThatHasLeftIsAway() {
        guard.close();

        String code = assertThrows(ProblemException.class, () -> guard.call("rule x", () -> "answer"))
                .problem()
                .code();

        assertEquals("department-away", code);
    }

    @Test
    void aRehearsalIsKnownToTheThreadItRunsOn() {
        List<Boolean> seen = guard.call(
                "rule x", () -> List.of(Rehearsal.running(), Rehearsal.call(Rehearsal::running), Rehearsal.running()));

        assertEquals(List.of(false, true, false), seen);
        assertFalse(Rehearsal.running());
    }

    @Test
    void aRehearsalEndsAlsoWhenItThrows() {
        assertThrows(
                IllegalStateException.class,
                () -> Rehearsal.call(() -> {
                    assertTrue(Rehearsal.running());
                    throw new IllegalStateException();
                }));

        assertFalse(Rehearsal.running());
    }

    private Object hang() throws InterruptedException {
        end.await();
        return null;
    }

    private Object hangForGood() {
        while (true) {
            try {
                return hang();
            } catch (InterruptedException deaf) {
                continue;
            }
        }
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }
}
