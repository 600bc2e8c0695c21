package org.onewindow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onewindow.bench.Client.Answer;

/** Companies are established, from the application to the licence, by as many clients as are asked for. */
final class Filing {
    private static final String MATTER = "company-establishment";
    private static final String SYLLABLES = "云山江川林泉松石兰竹梅月星海天明德和瑞祥福安泰康宁达通远志诚信义仁礼";
    private static final int WRITES = 5;

    private final Jvm jvm;
    private final Client clerk;
    private final Client reviewer;
    private final Client decider;
    private final Client issuer;
    private final String specimen;
    private final int clients;
    private final int rounds;
    private final int seconds;
    private final int warm;
    private boolean whole = true;

    Filing(Centre centre, Settings settings) {
        jvm = centre.jvm();
        var administrator = Client.administrator(centre);
        clerk = administrator.employ("INTAKE");
        reviewer = administrator.employ("REVIEW");
        decider = administrator.employ("DECIDE");
        issuer = administrator.employ("ISSUE");
        specimen =
                clerk.get("api/v1/matters/" + MATTER + "/specimen").expect(200).body();
        clients = settings.number("clients", 4);
        rounds = settings.number("rounds", 5);
        seconds = settings.number("seconds", 10);
        warm = settings.number("warm", 2000);
    }

    /** What a round has done: for each step how long it took, in nanoseconds. */
    private static final class Round {
        private final Map<String, Queue<Long>> steps = new TreeMap<>();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();

        Round() {
            for (var step : List.of("1 file", "2 accept", "3 review", "4 grant", "5 issue")) {
                steps.put(step, new ConcurrentLinkedQueue<>());
            }
        }

        Answer timed(String step, Supplier<Answer> request) {
            long begun = System.nanoTime();
            var answer = request.get();
            steps.get(step).add(System.nanoTime() - begun);
            return answer;
        }

        int cases() {
            return steps.get("5 issue").size();
        }
    }

    /** Whether every request was answered as it should be. */
    boolean measure() throws InterruptedException {
        run(Integer.MAX_VALUE, warm);
        System.out.printf("%n%d clients, after %d cases for warming up; %d writes a case%n%n", clients, warm, WRITES);
        var table = new Table("round", "cases", "cases/s", "processor s per 1000", "p50", "p99", "max", "failed");
        var all = new ArrayList<Round>();
        var machine = new Machine(jvm);
        for (int i = 1; i <= rounds; i++) {
            double processor = jvm.processorSeconds();
            long begun = System.nanoTime();
            var round = run(seconds, Integer.MAX_VALUE);
            double took = (System.nanoTime() - begun) / 1e9;
            double spent = (jvm.processorSeconds() - processor) * 1000 / round.cases();
            var figures = Figures.of(
                    round.steps.values().stream().flatMap(Queue::stream).toList());
            table.row(
                    i,
                    round.cases(),
                    round.cases() / took,
                    spent,
                    figures.median(),
                    figures.p99(),
                    figures.max(),
                    round.failures.size());
            all.add(round);
        }
        var shares = machine.shares();
        table.print();
        steps(all);
        System.out.println("\n" + shares);
        return whole;
    }

    private static void steps(List<Round> rounds) {
        System.out.println();
        var table = new Table("step", "requests", "p50", "p99", "max");
        rounds.get(0).steps.keySet().forEach(step -> {
            var figures = Figures.of(rounds.stream()
                    .flatMap(round -> round.steps.get(step).stream())
                    .toList());
            table.row(step, figures.count(), figures.median(), figures.p99(), figures.max());
        });
        table.print();
    }

    private Round run(int seconds, int cases) throws InterruptedException {
        var round = new Round();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < clients; i++) {
            var thread = new Thread(() -> {
                while (System.nanoTime() < end && round.cases() < cases && round.failures.isEmpty()) {
                    play(round);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (var thread : threads) {
            thread.join();
        }
        round.failures.forEach(System.out::println);
        whole &= round.failures.isEmpty();
        return round;
    }

    private void play(Round round) {
        try {
            var application = specimen.replaceFirst(
                    "\"tradeName\":\"[^\"]*\"", String.format(Locale.ROOT, "\"tradeName\":\"%s\"", tradeName()));
            var filed =
                    round.timed("1 file", () -> clerk.file(application).join().expect(201));
            var accepted = act(round, "2 accept", clerk, filed, "ACCEPT");
            var reviewed = act(round, "3 review", reviewer, accepted, "START_REVIEW");
            var granted = act(round, "4 grant", decider, reviewed, "GRANT");
            act(round, "5 issue", issuer, granted, "ISSUE");
        } catch (RuntimeException e) {
            round.failures.add(e.toString());
        }
    }

    private static Answer act(Round round, String step, Client who, Answer before, String action) {
        return round.timed(step, () -> who.act(before, action).join().expect(200));
    }

    private static String tradeName() {
        return ThreadLocalRandom.current()
                .ints(6, 0, SYLLABLES.length())
                .mapToObj(i -> SYLLABLES.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
