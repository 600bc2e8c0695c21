package org.onewindow.chains;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.papers.PaperKind;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;

/**
 * A paper about the whole of a chain's application. Its receipt says what was said on receipt. A bill says what its cases' bills
 * say, which change no more once they are settled, and a payment what they have taken of it: a share that a case refused stands
 * in neither, and is billed again. What happens to a step stands on
 * the papers of its case.
 *
 * @param kind RECEIPT, BILL or SETTLEMENT
 * @param place which of the bills or payments it is, from 1; 0 for the receipt
 * @param at when what it tells happened
 * @param day the centre's day then
 * @param steps the ids of those whose fees it is about; empty for the receipt
 * @param report the application as it is now. Personal data
 */
public record ChainPaper(PaperKind kind, int place, Instant at, LocalDate day, Set<String> steps, ChainReport report) {
    public ChainPaper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(day, "day");
        steps = Set.copyOf(steps);
        Objects.requireNonNull(report, "report");
    }

    /**
     * The papers of an application, oldest first: its receipt, then a bill and a receipt for each payment, of which there is
     * usually one, and the bill that is to be paid, as soon as all fees are known that can be known.
     *
     * @param zone the centre's
     */
    public static List<ChainPaper> of(ChainReport report, ZoneId zone) {
        var papers = new ArrayList<ChainPaper>();
        var origin = report.file().origin();
        papers.add(new ChainPaper(PaperKind.RECEIPT, 0, origin.receivedAt(), origin.receivedOn(), Set.of(), report));
        int place = 0;
        for (ChainPayment payment : report.bill().payments()) {
            place++;
            var taken = payment.shares().stream()
                    .filter(share -> share.state() != ShareState.REFUSED)
                    .map(Share::step)
                    .collect(Collectors.toSet());
            if (!taken.isEmpty()) {
                papers.add(bill(place, taken, report, zone));
            }
            var day = LocalDate.ofInstant(payment.at(), zone);
            papers.add(new ChainPaper(PaperKind.SETTLEMENT, place, payment.at(), day, taken, report));
        }
        var unpaid = unpaid(report);
        if (!unpaid.isEmpty() && report.bill().incomplete().isEmpty()) {
            papers.add(bill(place + 1, unpaid, report, zone));
        }
        return papers;
    }

    /** A bill is dated by the last acceptance among its cases. */
    private static ChainPaper bill(int place, Set<String> steps, ChainReport report, ZoneId zone) {
        var day = steps.stream()
                .map(step -> report.cases().get(step).dates())
                .map(dates -> dates.acceptedOn() == null ? dates.receivedOn() : dates.acceptedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new ChainPaper(PaperKind.BILL, place, day.atStartOfDay(zone).toInstant(), day, steps, report);
    }

    private static Set<String> unpaid(ChainReport report) {
        var unpaid = new HashSet<String>();
        report.cases().forEach((step, of) -> {
            if (awaitsPayment(of) && !isPending(step, report)) {
                unpaid.add(step);
            }
        });
        return unpaid;
    }

    private static boolean awaitsPayment(CaseFile of) {
        return Balance.of(of).toPay().signum() > 0;
    }

    private static boolean isPending(String step, ChainReport report) {
        return report.bill().payments().stream()
                .flatMap(payment -> payment.shares().stream())
                .anyMatch(share -> share.step().equals(step) && share.state() == ShareState.PENDING);
    }

    /** Which paper of the application it is, such as {@code RECEIPT} or {@code BILL-1}. */
    public String id() {
        return place == 0 ? kind.name() : kind + "-" + place;
    }

    /** 文号: the mark of its kind, the year, the application and which it is; no two papers have the same. */
    public String number() {
        var number = kind.mark() + "字〔" + day.getYear() + "〕" + report.file().number();
        return (place == 0 ? number : number + "-" + place) + "号";
    }

    /** The fees it is about, in the order of the steps. */
    public List<BillLine> lines() {
        return report.bill().lines().stream()
                .filter(line -> steps.contains(line.step()))
                .map(ChainBill.Line::line)
                .toList();
    }

    /** What the fees add up to, CNY. */
    public BigDecimal total() {
        return lines().stream().map(BillLine::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** What of the payment that a SETTLEMENT tells no case has taken, so that it is to be paid back. */
    public List<Share> refused() {
        return payment().shares().stream()
                .filter(share -> share.state() == ShareState.REFUSED)
                .toList();
    }

    /** The payment that a SETTLEMENT tells. */
    public ChainPayment payment() {
        return report.bill().payments().get(place - 1);
    }

    @Override
    public String toString() {
        return "ChainPaper[" + report.file().number() + " " + id() + "]";
    }
}
