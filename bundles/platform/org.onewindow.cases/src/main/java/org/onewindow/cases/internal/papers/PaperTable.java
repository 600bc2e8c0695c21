package org.onewindow.cases.internal.papers;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.papers.PaperKind;

/** Which entries of a journal are told on which papers. What is not in the table is told on none. */
final class PaperTable {
    private static final Predicate<JsonNode> ALWAYS = said -> true;

    /** Of a bill that changed before it was settled; one that changes afterwards asks for nothing. */
    private static final Predicate<JsonNode> TO_PAY = has("/annexes/bill/lines")
            .and(said -> said.at("/annexes/bill/settlement").isNull());

    /** Of a hearing that is not held unless somebody asks for it. */
    private static final Predicate<JsonNode> MAY_ASK =
            said -> said.at("/annexes/hearing/askBy").isTextual();

    private static final Map<String, List<Row>> ROWS = Map.ofEntries(
            entry(
                    "RECEIVE",
                    List.of(
                            new Row(PaperKind.RECEIPT, ALWAYS),
                            new Row(PaperKind.PLEDGE, has("/annexes/promises/pledges")),
                            new Row(PaperKind.DEFERRAL, has("/annexes/promises/deferrals")))),
            entry("ACCEPT", List.of(new Row(PaperKind.ACCEPTANCE, ALWAYS), new Row(PaperKind.BILL, TO_PAY))),
            entry("DEEM_ACCEPTED", List.of(new Row(PaperKind.ACCEPTANCE, ALWAYS), new Row(PaperKind.BILL, TO_PAY))),
            entry("AMEND", List.of(new Row(PaperKind.BILL, TO_PAY))),
            entry("REQUEST_CORRECTION", List.of(new Row(PaperKind.CORRECTION, ALWAYS))),
            entry("CORRECT_ON_SPOT", List.of(new Row(PaperKind.ON_SPOT_CORRECTION, ALWAYS))),
            entry("REJECT", List.of(new Row(PaperKind.NON_ACCEPTANCE, ALWAYS))),
            entry("SUSPEND", List.of(new Row(PaperKind.SUSPENSION, ALWAYS))),
            entry("EXTEND", List.of(new Row(PaperKind.EXTENSION, ALWAYS))),
            entry("FORWARD", List.of(new Row(PaperKind.FORWARDING, ALWAYS))),
            entry("GRANT", List.of(new Row(PaperKind.GRANT, ALWAYS))),
            entry("DENY", List.of(new Row(PaperKind.DENIAL, ALWAYS))),
            entry("WITHDRAW", List.of(new Row(PaperKind.WITHDRAWAL, ALWAYS))),
            entry("RETURN", List.of(new Row(PaperKind.RETURN, ALWAYS))),
            entry("UPHOLD_RETURN", List.of(new Row(PaperKind.RETURN_REVIEW, ALWAYS))),
            entry("OVERTURN_RETURN", List.of(new Row(PaperKind.RETURN_REVIEW, ALWAYS))),
            entry("LAPSE", List.of(new Row(PaperKind.LAPSE, ALWAYS))),
            entry("SETTLE_BILL", List.of(new Row(PaperKind.SETTLEMENT, ALWAYS))),
            entry("EXEMPT_FEE", List.of(new Row(PaperKind.BILL, ALWAYS))),
            entry("REFUND", List.of(new Row(PaperKind.REFUND, ALWAYS))),
            entry("RECORD_MINUTES", List.of(new Row(PaperKind.MINUTES, ALWAYS))),
            entry("OPEN_HEARING", List.of(new Row(PaperKind.HEARING_RIGHT, MAY_ASK))),
            entry("CALL_HEARING", List.of(new Row(PaperKind.HEARING_CALL, ALWAYS))),
            entry("MINUTE_HEARING", List.of(new Row(PaperKind.HEARING_MINUTES, ALWAYS))),
            entry("ISSUE", List.of(new Row(PaperKind.ISSUE, ALWAYS))),
            entry("DELIVERED", List.of(new Row(PaperKind.DELIVERY, ALWAYS))));

    private PaperTable() {}

    /** @param sealed what the entry says sealed */
    static List<PaperKind> kinds(JournalEntry entry, JsonNode sealed) {
        return ROWS.getOrDefault(entry.action(), List.of()).stream()
                .filter(row -> row.when().test(sealed))
                .map(Row::kind)
                .toList();
    }

    private static Predicate<JsonNode> has(String pointer) {
        return said -> !said.at(pointer).isEmpty();
    }

    private record Row(PaperKind kind, Predicate<JsonNode> when) {}
}
