package org.onewindow.console.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Correction;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.OpenCase;
import org.onewindow.cases.Reply;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Matter.Channel;

/** Cases in memory, with as many journal entries as they say. */
final class Archive implements CaseRepository {
    static final Instant AT = Instant.parse("2025-03-03T01:02:03Z");

    final List<CaseFile> files = new ArrayList<>();

    Archive with(String number, State state) {
        files.add(new CaseFile(
                number,
                new CaseFile.Origin(
                        1,
                        "company-establishment",
                        "ab12",
                        "commerce",
                        "1.2.0",
                        "amr",
                        Channel.WINDOW,
                        "C01",
                        AT,
                        "K7PQ-22"),
                new CaseFile.Content(
                        new Applicant(
                                PersonKind.NATURAL_PERSON,
                                "欧阳明",
                                IdType.RESIDENT_ID,
                                "11010519491231002X",
                                "13800000000"),
                        JsonNodeFactory.instance.objectNode(),
                        List.of()),
                state,
                new CaseFile.Dates(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 10), null, null, false, null, null),
                new CaseFile.People("lin", null, null, null),
                List.of(new Correction("/form/companyName", "欧阳明名下已有同名公司")),
                Map.of("creditCode", "91110000000000000X"),
                "c0ffee",
                2,
                2));
        return this;
    }

    @Override
    public Optional<CaseFile> find(String number) {
        return files.stream().filter(file -> file.number().equals(number)).findFirst();
    }

    @Override
    public List<CaseFile> list(CaseQuery query) {
        return files.stream()
                .filter(file -> query.state() == null || file.state() == query.state())
                .filter(file -> query.matter() == null || file.origin().matter().equals(query.matter()))
                .filter(file -> query.organ() == null || file.carrier().organ().equals(query.organ()))
                .filter(file -> query.departments() == null
                        || query.departments().contains(file.carrier().department()))
                .filter(file -> query.due() == null
                        || file.state().clocksRun()
                                && (query.due().until() == null
                                        || !file.dates()
                                                .dueOn()
                                                .isAfter(query.due().until())))
                .filter(file -> query.byHand() == null
                        || query.byHand() == file.carrier().byHand())
                .sorted(Comparator.comparing(CaseFile::number).reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<JournalEntry> journal(String number, int after, int limit) {
        var entries = List.of(
                entry(number, 1, "RECEIVE", null, State.RECEIVED),
                entry(number, 2, "ACCEPT", State.RECEIVED, State.ACCEPTED));
        return entries.stream()
                .filter(entry -> entry.sequence() > after)
                .limit(limit)
                .toList();
    }

    private static JournalEntry entry(String number, int sequence, String action, State from, State to) {
        return new JournalEntry(
                number,
                sequence,
                AT.plusSeconds(sequence),
                "lin",
                action,
                from,
                to,
                "{}",
                "{\"name\":\"欧阳明\"}",
                "00",
                "11",
                "22");
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> numbersAfter(String number, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Reply> reply(String actor, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int lastSerial(LocalDate receivedOn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> openVersions(String department) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> openMatters(String department) {
        return open(department)
                .collect(Collectors.groupingBy(file -> file.origin().matter(), Collectors.counting()));
    }

    @Override
    public List<OpenCase> openCases(String department, String before, int limit) {
        return open(department)
                .limit(limit)
                .map(file -> new OpenCase(
                        file.number(),
                        file.origin().matter(),
                        file.state(),
                        file.dates().receivedOn()))
                .toList();
    }

    private Stream<CaseFile> open(String department) {
        return files.stream()
                .filter(file -> file.carrier().department().equals(department)
                        && !file.state().isFinal());
    }

    @Override
    public long openCases(String matter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RegisterEntry> registerEntry(String department, String register, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RegisterEntry> registerEntries(
            String department, String register, String index, String value, int limit) {
        throw new UnsupportedOperationException();
    }
}
