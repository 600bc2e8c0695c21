package org.onewindow.cases.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.JournalEntry;

/** The journal of a case from its beginning to its end, read page by page. */
public final class WholeJournal {
    private static final int PAGE = 200;

    private WholeJournal() {}

    public static List<JournalEntry> of(String number, CaseRepository repository) {
        var entries = new ArrayList<JournalEntry>();
        var page = repository.journal(number, 0, PAGE);
        while (!page.isEmpty()) {
            entries.addAll(page);
            page = repository.journal(number, page.get(page.size() - 1).sequence(), PAGE);
        }
        return entries;
    }
}
