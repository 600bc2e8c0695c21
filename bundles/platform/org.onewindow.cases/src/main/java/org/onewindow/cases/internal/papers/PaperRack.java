package org.onewindow.cases.internal.papers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.internal.Visibility;
import org.onewindow.cases.internal.WholeJournal;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.Papers;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.json.CanonicalJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads papers from journals: what had been handed in and kept by then is put together entry by entry. */
@Component
public final class PaperRack implements Papers {
    private static final TypeReference<List<HandedIn>> MATERIALS = new TypeReference<>() {};

    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository repository;

    @Activate
    public PaperRack(@Reference Clock clock, @Reference Catalogue catalogue, @Reference CaseRepository repository) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.repository = repository;
    }

    @Override
    public List<Paper> of(String number, Person by) {
        return of(Visibility.seen(repository, number, by));
    }

    @Override
    public List<Paper> of(String number, String receiptCode) {
        return of(Visibility.applicants(repository, number, receiptCode));
    }

    private List<Paper> of(CaseFile file) {
        var definition = catalogue.frozen(file.origin().definition());
        var papers = new ArrayList<Paper>();
        var content = file.content();
        var annexes = Annexes.NONE;
        for (JournalEntry entry : WholeJournal.of(file.number(), repository)) {
            if (entry.sealed() == null && entry.commitment() != null) {
                continue;
            }
            var sealed = tree(entry.sealed());
            content = then(content, sealed);
            annexes = annexes.with(Annexes.of(sealed.path("annexes")));
            var day = LocalDate.ofInstant(entry.at(), clock.getZone());
            for (var kind : PaperTable.kinds(entry, sealed)) {
                papers.add(
                        new Paper(kind, day, entry, tree(entry.facts()), sealed, content, annexes, file, definition));
            }
        }
        return List.copyOf(papers);
    }

    /** What had been handed in after an entry that may say so. */
    private static Content then(Content before, JsonNode sealed) {
        return new Content(
                before.applicant(),
                sealed.has("form") ? sealed.get("form") : before.form(),
                sealed.has("materials")
                        ? CanonicalJson.mapper().convertValue(sealed.get("materials"), MATERIALS)
                        : before.materials());
    }

    private static JsonNode tree(String json) {
        try {
            return CanonicalJson.mapper().readTree(json == null ? "{}" : json);
        } catch (JsonProcessingException ourOwnWriting) {
            throw new IllegalStateException(ourOwnWriting);
        }
    }
}
