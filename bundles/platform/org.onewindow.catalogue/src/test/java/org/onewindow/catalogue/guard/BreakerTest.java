package org.onewindow.catalogue.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.guard.Breaker.Call;

class BreakerTest {
    private final List<Text> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Breaker breaker = new Breaker(told::add, nanos::get);

    private void calls(String outcomes) {
        for (char outcome : outcomes.toCharArray()) {
            Call call = breaker.enter().orElseThrow();
            if (outcome == 'x') {
                call.failed(Text.same("slow"));
            } else {
                call.succeeded();
            }
        }
    }

    @Test
    void twoFailuresAreTooFewToJudge() {
        calls("xx");

        assertFalse(breaker.isOpen());
    }

    @Test
    void threeFailuresInARowTripItAndSayWhy() {
        calls("xxx");

        assertTrue(breaker.isOpen());
        assertTrue(breaker.enter().isEmpty());
        assertEquals(
                "3 of the last 3 calls failed, the last one so: slow.",
                told.get(0).en());
    }

    @Test
    void halfOfTheCallsMayFail() {
        calls("oxoxoxoxoxox");

        assertFalse(breaker.isOpen());
    }

    @Test
    void itLooksBackOnTenCallsOnly() {
        calls("o".repeat(100) + "xxxxx");
        assertFalse(breaker.isOpen());

        calls("x");

        assertTrue(breaker.isOpen());
    }

    @ParameterizedTest
    @MethodSource("beyondRepair")
    void codeThatCannotGoOnTripsItAtOnce(Throwable thrown) {
        breaker.enter().orElseThrow().threw("rule x", thrown);

        assertTrue(breaker.isOpen());
        assertTrue(
                told.get(0).en().startsWith("rule x threw java.lang."),
                told.get(0).en());
        assertFalse(told.get(0).en().contains("secret"));
    }

    static Stream<Throwable> beyondRepair() {
        return Stream.of(
                new OutOfMemoryError("secret"),
                new StackOverflowError("secret"),
                new ExecutionException(new NoSuchMethodError("secret")));
    }

    @Test
    void thatTheCentreItselfIsNotAvailableDoesNotCount() {
        for (int i = 0; i < 5; i++) {
            breaker.enter()
                    .orElseThrow()
                    .threw(
                            "rule x",
                            new IllegalStateException(
                                    new ProblemException(Kind.UNAVAILABLE, "store-busy", Text.same("busy"))));
        }

        assertFalse(breaker.isOpen());
    }

    @Test
    void aCallWithoutAnEndDoesNotCount() {
        for (int i = 0; i < 5; i++) {
            Call call = breaker.enter().orElseThrow();
            call.forgotten();
            call.failed(Text.same("too late"));
        }

        assertFalse(breaker.isOpen());
    }

    @Test
    void afterThePauseOneCallTries() {
        calls("xxx");
        nanos.addAndGet(Breaker.PAUSE.toNanos() - 1);
        assertTrue(breaker.enter().isEmpty());
        nanos.incrementAndGet();

        Call trial = breaker.enter().orElseThrow();

        assertTrue(breaker.enter().isEmpty());
        trial.succeeded();
        assertFalse(breaker.isOpen());
        calls("xxo");
        assertFalse(breaker.isOpen(), "it starts anew");
    }

    @Test
    void aTrialThatFailsTripsItAgainAndIsTold() {
        calls("xxx");
        nanos.addAndGet(Breaker.PAUSE.toNanos());

        breaker.enter().orElseThrow().failed(Text.same("slow"));

        assertTrue(breaker.enter().isEmpty());
        assertEquals("slow; it still fails when it is tried again.", told.get(1).en());
        nanos.addAndGet(Breaker.PAUSE.toNanos());
        assertTrue(breaker.enter().isPresent());
    }

    @Test
    void aTrialWithoutAnEndLeavesItToTheNext() {
        calls("xxx");
        nanos.addAndGet(Breaker.PAUSE.toNanos());

        breaker.enter().orElseThrow().forgotten();

        assertTrue(breaker.enter().isPresent());
    }

    @Test
    void aTrialThatTakesItsTimeKeepsNobodyElseOutForLong() {
        calls("xxx");
        nanos.addAndGet(Breaker.PAUSE.toNanos());
        Call slow = breaker.enter().orElseThrow();
        nanos.addAndGet(Breaker.PAUSE.toNanos());

        breaker.enter().orElseThrow().succeeded();
        assertFalse(breaker.isOpen());

        slow.failed(Text.same("slow"));
        assertFalse(breaker.isOpen(), "it counts as any other call");
        calls("xx");
        assertTrue(breaker.isOpen());
    }

    @Test
    void whoWasInsideWhenItTrippedSaysNothingNew() {
        Call early = breaker.enter().orElseThrow();
        calls("xxx");

        early.succeeded();

        assertTrue(breaker.isOpen());
        assertEquals(1, told.size());
    }
}
