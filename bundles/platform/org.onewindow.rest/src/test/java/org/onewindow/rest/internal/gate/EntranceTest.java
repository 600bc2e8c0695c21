package org.onewindow.rest.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.Application;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Entrance.Door;
import org.onewindow.rest.internal.Client;
import org.onewindow.rest.internal.FakeCatalogue;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.SynchronousBundleListener;

/** What comes and goes behind the gate, on a real server, a real framework and real JAX-RS. */
class EntranceTest {
    private static final String AT = "/departments/commerce/version";

    @TempDir
    Path storage;

    private Framework framework;
    private Whiteboard whiteboard;
    private Hall hall;
    private DepartmentDoors doors;
    private Client clerk;

    @BeforeEach
    void open() throws Exception {
        open(Duration.ofMillis(200));
    }

    private void open(Duration patience) throws Exception {
        framework = new Framework(storage);
        whiteboard = new Whiteboard(framework.context());
        hall = new Hall(new OneClerk(), new FakeCatalogue(), framework.context(), patience);
        doors = new DepartmentDoors(framework.context(), hall.publisher(), hall.passages(), Duration.ofMillis(1500));
        clerk = new Client(hall.url(), "clerk");
    }

    private void openPatiently() throws Exception {
        close();
        open(Duration.ofSeconds(15));
    }

    @AfterEach
    void close() throws Exception {
        doors.stop();
        hall.publisher().stop();
        hall.close();
        whiteboard.close();
        framework.close();
    }

    private static ServiceRegistration<Application> offer(Bundle bundle, Application application) {
        return bundle.getBundleContext().registerService(Application.class, application, null);
    }

    private Door prepare(String version, Application application) throws Exception {
        Bundle bundle = framework.start("commerce", version);
        offer(bundle, application);
        return doors.prepare("commerce", bundle.getBundleId());
    }

    private static String refusal(ProblemException refused) {
        assertEquals("release-refused", refused.problem().code());
        return refused.problem().detail().in(Locale.ENGLISH);
    }

    private CompletableFuture<Client.Answer> ask(String path) {
        return CompletableFuture.supplyAsync(() -> clerk.get(path), Executors.newSingleThreadExecutor());
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come to that");
            Thread.onSpinWait();
        }
    }

    private static <T> T of(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    @Test
    void nothingIsReachableBeforeItIsTurnedTo() throws Exception {
        Bundle bundle = framework.start("commerce", "1.0.0");
        offer(bundle, new Version("1"));
        assertEquals(404, clerk.get(AT).status());
        var door = doors.prepare("commerce", bundle.getBundleId());
        assertEquals("commerce", door.department());
        assertEquals(bundle.getBundleId(), door.bundle());
        assertEquals(503, clerk.get(AT).status());
        assertTrue(doors.bundles().isEmpty());
        doors.turn(door);
        assertEquals("1", clerk.get(AT).body());
        assertEquals(Set.of("commerce"), doors.bundles().keySet());
    }

    @Test
    void aBundleWithoutAnApplicationHasADoorThatLeadsNowhere() throws Exception {
        Bundle bundle = framework.start("commerce", "1.0.0");
        var door = doors.prepare("commerce", bundle.getBundleId());
        doors.turn(door);
        var answer = clerk.get(AT);
        assertEquals(404, answer.status());
        assertEquals("no-endpoints", answer.text("/code"));
        doors.remove(door);
        assertEquals(503, clerk.get(AT).status());
    }

    @Test
    void anApplicationThatTheBundleOffersIsWaitedForAndRefusedWhenItDoesNotCome() throws Exception {
        var capability = "osgi.service;objectClass:List<String>=\"" + Application.class.getName() + "\"";
        Bundle bundle = framework.install("commerce", "1.0.0", capability);
        bundle.start();
        var refused = assertThrows(ProblemException.class, () -> doors.prepare("commerce", bundle.getBundleId()));
        assertTrue(refusal(refused).contains("did not come up"), refusal(refused));
        var door = CompletableFuture.supplyAsync(() -> doors.prepare("commerce", bundle.getBundleId()));
        until(() -> hall.passages().isExpected("commerce"));
        offer(bundle, new Version("1"));
        doors.turn(of(door));
        assertEquals("1", clerk.get(AT).body());
    }

    @Test
    void aBundleThatIsStillStartingIsWaitedFor() throws Exception {
        Bundle bundle = framework.install("commerce", "1.0.0", null);
        var door = new CompletableFuture<Door>();
        SynchronousBundleListener whileItStarts = event -> {
            if (event.getType() == BundleEvent.STARTING && event.getBundle().equals(bundle)) {
                CompletableFuture.runAsync(() -> door.complete(doors.prepare("commerce", bundle.getBundleId())));
                until(() -> hall.passages().isExpected("commerce"));
                offer(bundle, new Version("1"));
            }
        };
        framework.context().addBundleListener(whileItStarts);
        bundle.start();
        doors.turn(of(door));
        assertEquals("1", clerk.get(AT).body());
    }

    @Test
    void aBundleThatIsNotStartedIsRefused() throws Exception {
        Bundle bundle = framework.install("commerce", "1.0.0", null);
        var refused = assertThrows(ProblemException.class, () -> doors.prepare("commerce", bundle.getBundleId()));
        assertTrue(refusal(refused).contains("is not started"));
        assertThrows(ProblemException.class, () -> doors.prepare("commerce", 4711));
    }

    @Test
    void anApplicationThatThrowsIsRefusedWithWhatItThrew() throws Exception {
        Bundle bundle = framework.start("commerce", "1.0.0");
        offer(bundle, new Application() {
            @Override
            public Set<Object> getSingletons() {
                throw new IllegalStateException("the tariff is missing");
            }
        });
        var refused = assertThrows(ProblemException.class, () -> doors.prepare("commerce", bundle.getBundleId()));
        assertTrue(refusal(refused).contains("the tariff is missing"), refusal(refused));
        assertEquals(0, whiteboard.applications());
        assertFalse(hall.passages().isExpected("commerce"));
    }

    /** Fails for everybody. */
    @Provider
    @PreMatching
    public static final class Broken implements ContainerRequestFilter {
        private final Throwable failure;

        Broken(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    private static Application failing(Throwable failure) {
        return new Application() {
            @Override
            public Set<Object> getSingletons() {
                return Set.of(new Version.Desk("2"), new Broken(failure));
            }
        };
    }

    @Test
    void anApplicationThatFailsAtTheFirstRequestIsRefusedAndTheOneBeforeServesOn() throws Exception {
        doors.turn(prepare("1.0.0", new Version("1")));
        var answered = assertThrows(
                ProblemException.class, () -> prepare("2.0.0", failing(new IllegalStateException("no tariff"))));
        assertTrue(refusal(answered).contains("500"), refusal(answered));
        var thrown = assertThrows(
                ProblemException.class,
                () -> prepare("2.0.1", failing(new NoClassDefFoundError("org/example/Tariff"))));
        assertTrue(refusal(thrown).contains("org/example/Tariff"), refusal(thrown));
        assertEquals("1", clerk.get(AT).body());
        assertEquals(1, whiteboard.applications());
    }

    @Test
    void aServletBehindWhichNothingStandsIsRefused() throws Exception {
        var empty = hall.open("empty", "empty.1", Hall.servlet(new ExtensionManagerBus()));
        var gate = hall.publisher().gate();
        var refused = assertThrows(ProblemException.class, () -> Knock.at("empty", empty, gate));
        assertTrue(refusal(refused).contains("404"), refusal(refused));
        Knock.at("full", hall.department("full", new Version("1")), gate);
    }

    @Test
    void turnsUnderLoadLoseNoRequestAndMixNone() throws Exception {
        int people = 8;
        int turns = 10;
        var stop = new AtomicBoolean();
        var served = new AtomicInteger();
        var wrong = new ConcurrentLinkedQueue<String>();
        var started = new CountDownLatch(people);
        var pool = Executors.newFixedThreadPool(people);
        var door = prepare("1.0.0", new Version("0"));
        doors.turn(door);
        for (int i = 0; i < people; i++) {
            pool.execute(() -> {
                int before = 0;
                while (!stop.get()) {
                    var answer = clerk.get(AT);
                    int version = answer.status() == 200 ? Integer.parseInt(answer.body()) : -1;
                    if (version < before || !answer.header("X-Version").equals(answer.body())) {
                        wrong.add(answer.status() + " " + answer.body() + " " + answer.header("X-Version"));
                    }
                    before = version;
                    served.incrementAndGet();
                    started.countDown();
                }
            });
        }
        assertTrue(started.await(20, TimeUnit.SECONDS));
        for (int turn = 1; turn <= turns; turn++) {
            var next = prepare("2.0." + turn, new Version(String.valueOf(turn)));
            int until = served.get() + people;
            until(() -> served.get() >= until);
            doors.turn(next);
            doors.remove(door);
            door = next;
        }
        stop.set(true);
        pool.shutdown();
        assertTrue(pool.awaitTermination(20, TimeUnit.SECONDS));
        assertEquals(Set.of(), Set.copyOf(wrong));
        assertEquals(String.valueOf(turns), clerk.get(AT).body());
        assertEquals(1, whiteboard.applications());
        assertEquals(1, whiteboard.servlets.get());
    }

    @Test
    void whoeverIsInsideTheFormerVersionFinishesThere() throws Exception {
        var first = new Version("1");
        var former = prepare("1.0.0", first);
        doors.turn(former);
        var slow = ask(AT + "/slow");
        var later = ask(AT + "/later");
        var stream = ask(AT + "/stream");
        assertEquals("slow", first.desk.inside.poll(10, TimeUnit.SECONDS));
        var response = first.desk.later.poll(10, TimeUnit.SECONDS);
        var last = first.desk.streams.poll(10, TimeUnit.SECONDS);
        doors.turn(prepare("2.0.0", new Version("2")));
        var removed = CompletableFuture.runAsync(() -> doors.remove(former));
        assertEquals("2", clerk.get(AT).body());
        first.desk.go.complete(null);
        assertEquals("1", of(slow).body());
        assertFalse(removed.isDone());
        response.resume("1 later");
        assertEquals("1 later", of(later).body());
        assertFalse(removed.isDone());
        last.run();
        var events = of(stream);
        assertEquals("1", events.header("X-Version"));
        assertTrue(events.body().contains("first of 1") && events.body().contains("last of 1"), events.body());
        of(removed);
        assertEquals(1, whiteboard.applications());
    }

    @Test
    void aShutDepartmentAnswersWithItsReasonUntilItIsTurnedToAgain() throws Exception {
        var door = prepare("1.0.0", new Version("1"));
        doors.turn(door);
        doors.shut("commerce", "department-suspended");
        var suspended = clerk.get(AT);
        assertEquals(503, suspended.status());
        assertEquals("department-suspended", suspended.text("/code"));
        assertFalse(suspended.header("Retry-After").isEmpty());
        doors.turn(door);
        assertEquals("1", clerk.get(AT).body());
        doors.shut("commerce", "department-away");
        assertEquals("department-away", clerk.get(AT).text("/code"));
        doors.shut("taxation", "department-away");
        assertEquals(503, clerk.get("/departments/taxation/x").status());
    }

    @Test
    void aRemovedDoorCanNotBeTurnedTo() throws Exception {
        var door = prepare("1.0.0", new Version("1"));
        doors.remove(door);
        assertThrows(IllegalArgumentException.class, () -> doors.turn(door));
        doors.remove(door);
        assertEquals(0, whiteboard.applications());
        assertEquals(0, whiteboard.servlets.get());
    }

    @Test
    void theSameBundleCanBePreparedAgainWhileItServes() throws Exception {
        var door = prepare("1.0.0", new Version("1"));
        doors.turn(door);
        var again = doors.prepare("commerce", door.bundle());
        assertNotSame(door, again);
        doors.turn(again);
        doors.remove(door);
        assertEquals("1", clerk.get(AT).body());
    }

    @Test
    void whatTheSameCodeOffersAgainIsReachableAgain() throws Exception {
        openPatiently();
        Bundle bundle = framework.start("commerce", "1.0.0");
        var registration = offer(bundle, new Version("1"));
        doors.turn(doors.prepare("commerce", bundle.getBundleId()));
        registration.unregister();
        assertEquals(0, whiteboard.applications());
        var waiting = ask(AT);
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        offer(bundle, new Version("1"));
        assertEquals("1", of(waiting).body());
    }

    @Test
    void codeThatCameByAnUpdateWaitsUntilItIsTurnedTo() throws Exception {
        openPatiently();
        Bundle bundle = framework.start("commerce", "1.0.0");
        offer(bundle, new Version("1"));
        var former = doors.prepare("commerce", bundle.getBundleId());
        doors.turn(former);
        bundle.update(Framework.jar("commerce", "1.0.1", null));
        offer(bundle, new Version("2"));
        var waiting = ask(AT);
        until(() -> hall.waitingRoom().waiting("commerce") == 1);
        assertEquals(0, whiteboard.applications());
        doors.turn(doors.prepare("commerce", bundle.getBundleId()));
        assertEquals("2", of(waiting).body());
        doors.remove(former);
        assertEquals("2", clerk.get(AT).body());
    }
}
