package org.onewindow.rest.internal.view;

import java.util.List;

/** The papers of a case, oldest first. */
public record PaperList(List<PaperItem> items) {
    public PaperList {
        items = List.copyOf(items);
    }
}
