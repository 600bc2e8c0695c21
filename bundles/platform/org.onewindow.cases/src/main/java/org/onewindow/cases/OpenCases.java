package org.onewindow.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a department has open.
 *
 * @param matters how many cases of each matter, by its code; of all pages
 * @param items one page, newest first
 * @param next the cursor of the next page; null on the last
 */
public record OpenCases(Map<String, Long> matters, List<OpenCase> items, String next) {
    public OpenCases {
        matters = Collections.unmodifiableSortedMap(new TreeMap<>(matters));
        items = List.copyOf(items);
    }
}
