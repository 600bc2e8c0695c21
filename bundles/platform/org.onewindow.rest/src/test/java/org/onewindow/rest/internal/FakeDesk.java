package org.onewindow.rest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CasePage;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Filing;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.Receipt;
import org.onewindow.cases.State;

/** A desk with one case, which remembers what it was asked. */
final class FakeDesk implements CaseDesk {
    final List<Object> asked = new ArrayList<>();

    @Override
    public Answer<Receipt> file(Filing filing, String idempotencyKey, Person by) {
        asked.add(filing);
        if (filing.matter().equals("faulty")) {
            throw new ProblemException(new Problem(
                    Kind.INVALID,
                    "application-faulty",
                    new Text("有误", "faulty"),
                    List.of(new Fault("/form/name", "name-taken", new Text("名称已被使用", "The name is taken"), true)),
                    Map.of()));
        }
        if (filing.matter().equals("broken")) {
            throw new IllegalStateException("secret of 张三");
        }
        var file = Samples.file(Samples.NUMBER, State.RECEIVED, 1);
        return new Answer<>(
                new Receipt(
                        file.number(),
                        file.state(),
                        filing.matter(),
                        file.dates().receivedOn(),
                        file.dates().acceptBy(),
                        null,
                        "RECEIPT1"),
                1);
    }

    @Override
    public Answer<Progress> act(String number, Order order, long version, String idempotencyKey, Person by) {
        asked.add(order);
        if (version != 1) {
            throw new ProblemException(Kind.STALE, "case-changed", Text.same("changed"));
        }
        return new Answer<>(Progress.of(Samples.file(number, State.ACCEPTED, 2)), 2);
    }

    @Override
    public Answer<Progress> claim(String number, Person by) {
        return new Answer<>(Progress.of(read(number, by)), 1);
    }

    @Override
    public CaseFile read(String number, Person by) {
        if (number.equals(Samples.STANDING)) {
            return Samples.standing();
        }
        if (number.equals(Samples.ASKED)) {
            return Samples.asked();
        }
        if (number.equals(Samples.RETURNED)) {
            return Samples.returned();
        }
        if (number.equals(Samples.BILLED)) {
            return Samples.billed();
        }
        if (!number.equals(Samples.NUMBER)) {
            throw new ProblemException(Kind.NOT_FOUND, "case-unknown", Text.same("unknown"));
        }
        return Samples.file(number, State.RECEIVED, 1);
    }

    @Override
    public CasePage list(CaseSearch search, Person by) {
        asked.add(search);
        return new CasePage(List.of(Samples.file(Samples.NUMBER, State.RECEIVED, 1)), Samples.NUMBER);
    }

    @Override
    public List<JournalEntry> journal(String number, int after, int limit, Person by) {
        return List.of(entry(1, "{\"reason\":\"补充\"}"), entry(2, null)).stream()
                .filter(one -> one.sequence() > after)
                .limit(limit)
                .toList();
    }

    private static JournalEntry entry(int sequence, String sealed) {
        return new JournalEntry(
                Samples.NUMBER,
                sequence,
                Instant.parse("2026-03-02T01:30:00Z"),
                "clerk",
                "RECEIVE",
                null,
                State.RECEIVED,
                "{\"channel\":\"WINDOW\"}",
                sealed,
                null,
                null,
                "hash");
    }

    @Override
    public Progress progress(String number, String receiptCode) {
        if (!receiptCode.equals("RECEIPT1")) {
            throw new ProblemException(Kind.NOT_FOUND, "case-unknown", Text.same("unknown"));
        }
        return Progress.of(read(number, null));
    }
}
