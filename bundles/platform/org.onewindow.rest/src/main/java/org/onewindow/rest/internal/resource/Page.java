package org.onewindow.rest.internal.resource;

import java.util.List;
import java.util.function.Function;

/**
 * One page of what was asked for with one more than a page holds.
 *
 * @param next the cursor of the page after it; null when there is none
 */
record Page<T>(List<T> items, String next) {
    /**
     * @param found at most one more than {@code most}
     * @param keyset after which the page after it begins
     */
    static <F, T> Page<T> of(List<F> found, int most, Function<F, T> view, Function<F, String> keyset) {
        var next = found.size() > most ? keyset.apply(found.get(most - 1)) : null;
        return new Page<>(found.stream().limit(most).map(view).toList(), Parameters.cursor(next));
    }
}
