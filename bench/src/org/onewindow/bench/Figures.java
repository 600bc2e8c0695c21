package org.onewindow.bench;

import java.util.Arrays;
import java.util.Collection;

/** Durations, told in milliseconds. */
final class Figures {
    private final long[] sorted;

    private Figures(long[] sorted) {
        this.sorted = sorted;
    }

    static Figures of(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return quantile(0.5);
    }

    double p99() {
        return quantile(0.99);
    }

    double min() {
        return quantile(0);
    }

    double max() {
        return quantile(1);
    }

    /** The smallest one that this share of all does not exceed; NaN when there are none. */
    private double quantile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
