package org.onewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;

/** Who has used the processors since this was made, as Linux counts it (proc(5)). */
final class Machine {
    private final Jvm centre;
    private final double begun = System.nanoTime() / 1e9;
    private final double busy = busySeconds();
    private final double ours;
    private final double bench = benchSeconds();

    Machine(Jvm centre) {
        this.centre = centre;
        ours = centre.processorSeconds();
    }

    /** For a reader who wants to know how quiet the machine was. */
    String shares() {
        int processors = Runtime.getRuntime().availableProcessors();
        double all = (System.nanoTime() / 1e9 - begun) * processors / 100;
        double byCentre = centre.processorSeconds() - ours;
        double byBench = benchSeconds() - bench;
        double byOthers = Math.max(0, busySeconds() - busy - byCentre - byBench);
        return String.format(
                Locale.ROOT,
                "%d processors: %.0f %% the centre, %.0f %% the bench, %.0f %% others",
                processors,
                byCentre / all,
                byBench / all,
                byOthers / all);
    }

    private static double benchSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static double busySeconds() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = lines.findFirst().orElseThrow().trim().split("\\s+");
            // user nice system idle iowait irq softirq steal
            return LongStream.of(1, 2, 3, 6, 7, 8)
                            .map(i -> Long.parseLong(fields[(int) i]))
                            .sum()
                    / Jvm.TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
