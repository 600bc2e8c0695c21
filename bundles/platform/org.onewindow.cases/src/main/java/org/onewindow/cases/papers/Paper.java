package org.onewindow.cases.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.JournalEntry;
import org.onewindow.catalogue.Definition;

/**
 * A paper of a case, and all that stands on it. Personal data.
 *
 * @param day the day of the entry, Asia/Shanghai
 * @param entry the journal's entry that it tells
 * @param facts of the entry
 * @param sealed of the entry
 * @param content what had been handed in by then
 * @param annexes what was kept with the case by then
 * @param file the case as it is now
 * @param definition the frozen one it was filed under
 */
public record Paper(
        PaperKind kind,
        LocalDate day,
        JournalEntry entry,
        JsonNode facts,
        JsonNode sealed,
        Content content,
        Annexes annexes,
        CaseFile file,
        Definition definition) {
    public Paper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(sealed, "sealed");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(annexes, "annexes");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(definition, "definition");
    }

    /** Which paper of the case it is: the sequence of its entry and its kind, such as {@code 2-ACCEPTANCE}. */
    public String id() {
        return entry.sequence() + "-" + kind;
    }

    /** 文号: the mark of its kind, the year, the case and the sequence; no two papers have the same. */
    public String number() {
        return kind.mark() + "字〔" + day.getYear() + "〕" + entry.number() + "-" + entry.sequence() + "号";
    }

    @Override
    public String toString() {
        return "Paper[" + entry.number() + " " + id() + "]";
    }
}
