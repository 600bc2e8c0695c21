package org.onewindow.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

/** {@code bench/run}: starts a centre, measures it, prints what was measured, and stops it. */
final class Bench {
    private static final String USAGE = """
            bench/run turns          updates of one department under steady load on all seven and the core
              turns=20 department=commerce rate=150 (requests a second) quiet=3 (seconds between two turns)
            bench/run redeployments  one department again and again: what stays behind
              turns=200 department=commerce
            bench/run filing         cases from application to result, as fast as they go
              clients=4 rounds=5 seconds=10 warm=2000 (cases before the first round)
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2 || !List.of("turns", "redeployments", "filing").contains(arguments[1])) {
            System.err.print(USAGE);
            System.exit(2);
        }
        var root = Path.of(arguments[0]);
        var settings = new Settings(Arrays.asList(arguments).subList(2, arguments.length));
        boolean passed = false;
        try (var centre = Centre.start(root.resolve("karaf-assembly/target/assembly"))) {
            passed = switch (arguments[1]) {
                case "turns" -> new Turns(centre, root, settings).measure();
                case "redeployments" -> new Redeployments(centre, root, settings).measure();
                default -> new Filing(centre, settings).measure();
            };
        } catch (IllegalStateException | CompletionException e) {
            System.err.println("The bench ended: " + e.getMessage());
        }
        System.exit(passed ? 0 : 1);
    }
}
