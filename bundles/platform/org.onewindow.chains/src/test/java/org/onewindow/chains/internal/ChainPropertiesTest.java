package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.State;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;

/**
 * Chains of any shape, whose steps are done in any order while departments go and come, clerks deny and give up, and the
 * process is killed and started: every step is filed exactly once, never before those it waits for, and the chain ends.
 */
class ChainPropertiesTest {
    private static final int CHAINS = 60;
    private static final int EVENTS = 120;

    private Street street;
    private Random random;
    private ChainFile file;
    private final Map<String, Integer> filed = new HashMap<>();
    private final List<String> tooEarly = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void everyStepIsFiledOnceInItsOrderAndTheChainEnds(long seed) {
        random = new Random(seed);
        int done = 0;
        for (int i = 0; i < CHAINS; i++) {
            done += liveThroughOne() ? 1 : 0;
        }
        assertTrue(done > CHAINS / 5, "only " + done + " chains were done");
    }

    /** Whether every step came to its result. */
    private boolean liveThroughOne() {
        begin();
        for (int i = 0; i < EVENTS; i++) {
            event();
        }
        finish();
        var ended = street.file(file.number());
        assertTrue(ended.state().isClosed(), ended.steps() + " " + ended.state());
        assertEquals(List.of(), tooEarly);
        for (StepFile step : ended.steps()) {
            assertEquals(
                    step.caseNumber() == null ? 0 : 1, filed.getOrDefault(step.id(), 0), step + " of " + file.number());
            assertTrue(step.state().isOver(), step.toString());
            boolean lost = street.quarter.frozenChain(ended.origin().definition()).before(step.id()).stream()
                    .anyMatch(before -> ended.step(before).orElseThrow().state().isLost());
            boolean stops = lost && step.caseNumber() == null && step.state() != StepState.GIVEN_UP;
            assertEquals(stops, step.state() == StepState.STOPPED, step.toString());
        }
        return ended.steps().stream().allMatch(step -> step.state() == StepState.DONE);
    }

    private void begin() {
        street = new Street();
        filed.clear();
        tooEarly.clear();
        int size = 2 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            street.quarter.offer(
                    "matter-" + i, "d" + random.nextInt(3), "{\"bring\":{\"type\":\"string\"}}", "bring", matter -> {
                        matter.putArray("materials");
                        matter.putObject("recorders").put(random.nextBoolean() ? "GRANT" : "ISSUE", "title-number");
                    });
        }
        street.quarter.bringWith(chain -> shape(chain, size));
        street.hall.news().listen(this::heard);
        file = street.filed(Street.filing(Quarter.json("{\"shared\":{},\"steps\":{}}"), List.of()));
    }

    /** Steps that wait for any of those before them, and take results from some of these. */
    private void shape(ObjectNode chain, int size) {
        chain.putArray("shared");
        chain.putArray("materials");
        var steps = chain.putArray("steps");
        var carried = chain.putArray("carried");
        var given = chain.putArray("given");
        for (int i = 0; i < size; i++) {
            var step = steps.addObject().put("id", "s" + i).put("matter", "matter-" + i);
            var after = step.putArray("after");
            Integer from = null;
            for (int before = 0; before < i; before++) {
                if (random.nextInt(3) == 0) {
                    after.add("s" + before);
                    from = before;
                }
            }
            if (from != null && random.nextBoolean()) {
                var one = carried.addObject().put("from", "s" + from).put("result", "titleNumber");
                one.putObject("into").put("s" + i, "/bring");
            } else {
                var one = given.addObject().put("value", "nothing");
                one.putObject("into").put("s" + i, "/bring");
            }
        }
    }

    /** What was filed, and whether everything before it was far enough at that moment. */
    private void heard(CaseFile of) {
        if (of.version() > 1) {
            return;
        }
        var part = of.annex(ChainPart.ANNEX).orElseThrow();
        filed.merge(part.step(), 1, Integer::sum);
        var chain =
                street.quarter.frozenChain(street.file(part.chain()).origin().definition());
        for (String before : chain.before(part.step())) {
            var number = street.file(part.chain()).step(before).orElseThrow().caseNumber();
            var earlier = street.cases.find(number).orElseThrow();
            var recorders = street.quarter
                    .frozen(earlier.origin().definition())
                    .matter()
                    .recorders();
            boolean passed = earlier.state() == State.ISSUED
                    || earlier.state() == State.GRANTED && !recorders.containsKey("ISSUE");
            if (!passed) {
                tooEarly.add(part.step() + " before " + before + " is " + earlier.state());
            }
        }
        chain.carried().stream()
                .filter(carried -> carried.into().containsKey(part.step()))
                .forEach(carried -> assertNotNull(of.content().form().get("bring")));
    }

    private void event() {
        switch (random.nextInt(12)) {
            case 0 -> street.quarter.gone.add("d" + random.nextInt(3));
            case 1 -> street.quarter.failing.add("d" + random.nextInt(3));
            case 2, 3 -> {
                street.quarter.gone.clear();
                street.quarter.failing.clear();
            }
            case 4 -> street.restart();
            case 5 -> killed();
            case 6 -> {
                street.clock.advance(Duration.ofSeconds(random.nextInt(90)));
                street.patrol();
            }
            case 7 -> giveUp();
            default -> work(random.nextInt(25) == 0);
        }
    }

    /** A clerk goes on, and the engine dies under it. */
    private void killed() {
        street.run(street.killing(random.nextInt(12)));
        try {
            work(false);
            street.clock.advance(Duration.ofMinutes(1));
            street.patrol();
        } catch (KilledHere here) {
            street.awake.clear();
        }
        street.restart();
    }

    private void giveUp() {
        var now = street.file(file.number());
        var step = now.steps().get(random.nextInt(now.steps().size()));
        boolean can = step.state() == StepState.WAITING || step.state() == StepState.WAITING_FOR_DEPARTMENT;
        if (can && random.nextInt(12) == 0) {
            street.office.giveUp(now.number(), step.id(), "放弃", now.version(), street.nextKey(), Street.CLERK);
            street.goOn();
        }
    }

    /** One action on one open case, if its department's code is there. */
    private void work(boolean deny) {
        var open = street.file(file.number()).steps().stream()
                .filter(step -> step.state() == StepState.UNDERWAY)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var step = open.get(random.nextInt(open.size()));
        var of = street.caseOf(file, step.id());
        var action =
                switch (of.state()) {
                    case RECEIVED -> Action.ACCEPT;
                    case ACCEPTED -> Action.START_REVIEW;
                    case IN_REVIEW -> deny ? Action.DENY : Action.GRANT;
                    case GRANTED -> Action.ISSUE;
                    default -> null;
                };
        var department = of.origin().department();
        boolean there = !street.quarter.gone.contains(department) && !street.quarter.failing.contains(department);
        if (action != null && there) {
            street.carry(file, step.id(), action);
        }
    }

    private void finish() {
        street.quarter.gone.clear();
        street.quarter.failing.clear();
        street.restart();
        for (int i = 0; i < 400 && !street.file(file.number()).state().isClosed(); i++) {
            street.clock.advance(Duration.ofMinutes(1));
            street.patrol();
            work(false);
        }
    }
}
