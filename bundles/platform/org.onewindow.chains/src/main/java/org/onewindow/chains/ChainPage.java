package org.onewindow.chains;

import java.util.List;

/**
 * One page of chains' applications.
 *
 * @param next the cursor of the next page; null on the last
 */
public record ChainPage(List<ChainReport> items, String next) {
    public ChainPage {
        items = List.copyOf(items);
    }
}
