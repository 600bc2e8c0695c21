package org.onewindow.cases;

import java.util.List;

/**
 * One page of cases, newest first.
 *
 * @param next the cursor of the next page; null on the last
 */
public record CasePage(List<CaseFile> items, String next) {
    public CasePage {
        items = List.copyOf(items);
    }
}
