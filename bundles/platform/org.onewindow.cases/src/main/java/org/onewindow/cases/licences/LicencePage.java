package org.onewindow.cases.licences;

import java.util.List;

/**
 * One page of licences, those entered last first.
 *
 * @param next the cursor of the next page; null on the last
 */
public record LicencePage(List<Licence> items, String next) {
    public LicencePage {
        items = List.copyOf(items);
    }
}
