package org.onewindow.cases.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Journals;
import org.onewindow.catalogue.json.CanonicalJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recomputes chains and compares them with the cases they belong to. */
@Component
public final class JournalCheck implements Journals {
    private static final int PAGE = 200;
    private static final int MOST_REPORTED = 1000;

    private final CaseRepository repository;
    private final Chain chain;

    @Activate
    public JournalCheck(@Reference CaseRepository repository, @Reference JournalKey key) {
        this.repository = repository;
        chain = new Chain(key.bytes(), new SecureRandom());
    }

    @Override
    public Verdict verify(String number) {
        return repository
                .find(number)
                .map(this::verify)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "case-unknown"));
    }

    @Override
    public Summary verifyAll(LongConsumer progress) {
        long cases = 0;
        long entries = 0;
        var broken = new ArrayList<Verdict>();
        var numbers = repository.numbersAfter("", PAGE);
        while (!numbers.isEmpty()) {
            for (var number : numbers) {
                var verdict = verify(number);
                cases++;
                entries += verdict.entries();
                if (!verdict.whole() && broken.size() < MOST_REPORTED) {
                    broken.add(verdict);
                }
            }
            progress.accept(cases);
            numbers = repository.numbersAfter(numbers.get(numbers.size() - 1), PAGE);
        }
        return new Summary(cases, entries, broken);
    }

    private Verdict verify(CaseFile file) {
        var breaks = new ArrayList<String>();
        JournalEntry last = null;
        JsonNode clocks = null;
        var marks = new TreeMap<String, String>();
        int expected = 1;
        for (var page = page(file, 0); !page.isEmpty(); page = page(file, last.sequence())) {
            for (var entry : page) {
                check(entry, last, expected, breaks);
                last = entry;
                clocks = fact(entry, Entries.CLOCKS).orElse(clocks);
                fact(entry, Entries.ANNEXES).ifPresent(told -> told.properties()
                        .forEach(
                                mark -> marks.put(mark.getKey(), mark.getValue().asText())));
                expected = entry.sequence() + 1;
            }
        }
        if (last == null || file.journalLength() != last.sequence()) {
            breaks.add("entries-missing-after " + (last == null ? 0 : last.sequence()));
        } else if (!last.hash().equals(file.journalHead())) {
            breaks.add("head-differs at " + last.sequence());
        } else if (last.to() != file.state()) {
            breaks.add("state-differs at " + last.sequence());
        } else if (!fact(last, Entries.CARRIER).equals(Optional.ofNullable(Entries.carrier(file)))) {
            breaks.add("carrier-differs at " + last.sequence());
        }
        if (breaks.isEmpty() && !Objects.equals(clocks, tree(file.clocks()))) {
            breaks.add("clocks-differ at " + last.sequence());
        }
        if (breaks.isEmpty() && !marks.equals(chain.marks(file.annexes()))) {
            breaks.add("annexes-differ at " + last.sequence());
        }
        return new Verdict(file.number(), file.journalLength(), breaks);
    }

    private void check(JournalEntry entry, JournalEntry previous, int expected, List<String> breaks) {
        if (entry.sequence() != expected) {
            breaks.add("entry-missing before " + entry.sequence());
        }
        if (!chain.hash(previous == null ? null : previous.hash(), entry).equals(entry.hash())) {
            breaks.add("hash-wrong at " + entry.sequence());
        }
        if (!Chain.keepsCommitment(entry)) {
            breaks.add("sealed-content-differs at " + entry.sequence());
        }
        if (previous != null && entry.from() != previous.to()) {
            breaks.add("state-jump at " + entry.sequence());
        }
    }

    /** What an entry tells under this name; empty when it tells nothing, or cannot be read. */
    private static Optional<JsonNode> fact(JournalEntry entry, String name) {
        try {
            return Optional.ofNullable(
                    CanonicalJson.mapper().readTree(entry.facts()).get(name));
        } catch (JsonProcessingException forged) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(Clocks clocks) {
        return clocks == null ? null : CanonicalJson.mapper().valueToTree(clocks);
    }

    private List<JournalEntry> page(CaseFile file, int after) {
        return repository.journal(file.number(), after, PAGE);
    }
}
