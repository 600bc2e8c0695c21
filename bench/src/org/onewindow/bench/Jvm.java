package org.onewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The centre's JVM, asked with the JDK's own jcmd; its JMX is switched off. */
final class Jvm {
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final Pattern METASPACE = Pattern.compile("Metaspace +used (\\d+)K");
    static final double TICKS_A_SECOND = 100;

    private final long pid;

    Jvm(long pid) {
        this.pid = pid;
    }

    /**
     * @param loaders class loaders of bundles
     * @param own those of them that have loaded classes of the department
     * @param metaspace in KiB
     */
    record Footprint(long loaders, long own, long threads, long metaspace) {}

    /** What is there after a collection. */
    Footprint footprint(String departmentPackage) {
        jcmd("GC.run");
        // This collects once more: what the first collection only enqueued goes now.
        var histogram = jcmd("GC.class_histogram");
        long loaders = histogram
                .lines()
                .filter(line -> line.contains(LOADER + " ") || line.endsWith(LOADER))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                .sum();
        long threads = jcmd("Thread.print")
                .lines()
                .filter(line -> line.contains(" tid="))
                .count();
        var metaspace = METASPACE.matcher(jcmd("GC.heap_info"));
        if (!metaspace.find()) {
            throw new IllegalStateException("jcmd says nothing of the metaspace");
        }
        return new Footprint(loaders, loadersOf(departmentPackage), threads, Long.parseLong(metaspace.group(1)));
    }

    private long loadersOf(String departmentPackage) {
        return jcmd("VM.classloaders", "show-classes")
                .lines()
                .filter(line -> line.matches(".*\\bClasses: .*")
                        && line.substring(line.indexOf("Classes: ") + 9).startsWith(departmentPackage + "."))
                .count();
    }

    /** Seconds of processor time since it began, as Linux counts them (proc(5), /proc/pid/stat). */
    double processorSeconds() {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jcmd(String... command) {
        try {
            var words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
            words.addAll(List.of(command));
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
