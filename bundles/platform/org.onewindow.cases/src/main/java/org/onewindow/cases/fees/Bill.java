package org.onewindow.cases.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;

/**
 * The bill of a case: one over all organs (统一结算, row 98), drafted anew while it is not settled, settled once, and never
 * followed by a second one. Immutable.
 *
 * @param lines what is or was to pay
 * @param total of the lines
 * @param draftedAt when the lines were drafted
 * @param settlement null while it is not paid; stays null when there is nothing to pay
 * @param refunds in the order in which they were made; of no line more than was paid for it
 * @param revised the lines as the case would have them now, because it was amended after they were paid; for no payee more
 *     than was paid. Null while they still hold
 * @param granted the exemptions that were granted for this case, at most one of a fee; one whose fee is not charged at
 *     present is kept until it is charged again
 */
public record Bill(
        List<BillLine> lines,
        BigDecimal total,
        Instant draftedAt,
        Settlement settlement,
        List<Refund> refunds,
        List<BillLine> revised,
        List<Granted> granted) {
    /** Where it is kept with its case. A matter without fees has none. */
    public static final Annex<Bill> ANNEX = new Annex<>("bill", Bill.class);

    public Bill {
        granted = List.copyOf(granted);
        lines = distinct(lines);
        require(lines.equals(exempted(lines, granted)), "an exemption of the case stands in its line");
        total = Yuan.exact(total);
        require(total.equals(total(lines)), "the lines of a bill add up to its total");
        Objects.requireNonNull(draftedAt, "draftedAt");
        require(
                settlement == null || total.signum() > 0 && total.equals(settlement.amount()),
                "a bill is settled in full, and only when there is something to pay");
        refunds = List.copyOf(refunds);
        require(refunds.isEmpty() || settlement != null, "only what was paid is paid back");
        int lost = refunds.size();
        for (BillLine line : lines) {
            lost -= (int) refunds.stream().filter(refund -> refund.isOf(line)).count();
            require(back(refunds, line).compareTo(line.amount()) <= 0, "no more is paid back than was paid");
        }
        require(lost == 0, "a refund is of a line of the bill");
        if (revised != null) {
            revised = distinct(revised);
            require(settlement != null, "before it is settled a bill is drafted anew");
            for (String payee : Payees.of(lines, revised)) {
                require(
                        Payees.due(payee, revised).compareTo(Payees.due(payee, lines)) <= 0,
                        "a settled bill does not rise");
            }
        }
    }

    /** A bill that nobody has paid. */
    public static Bill drafted(List<BillLine> lines, Instant at) {
        return new Bill(lines, total(lines), at, null, List.of(), null, List.of());
    }

    /** What lines add up to. */
    public static BigDecimal total(List<BillLine> lines) {
        return Yuan.sum(lines.stream().map(BillLine::amount));
    }

    /** Whether somebody still has to pay it. */
    public boolean awaitsPayment() {
        return settlement == null && total.signum() > 0;
    }

    /** The line of this fee; the first when a bill over several matters has it more than once. */
    public Optional<BillLine> line(String fee) {
        return lines.stream().filter(line -> line.fee().equals(fee)).findFirst();
    }

    /** What was paid, whether or not it was paid back. */
    public BigDecimal paid() {
        return settlement == null ? Yuan.NOTHING : total;
    }

    /** What was paid for a line and not paid back. */
    public BigDecimal kept(BillLine line) {
        return settlement == null ? Yuan.NOTHING : line.amount().subtract(back(refunds, line));
    }

    /** The lines that hold for the case as it is now. */
    public List<BillLine> current() {
        return revised == null ? lines : revised;
    }

    /**
     * Other lines, keeping the exemptions that were granted for this case; before it is settled.
     *
     * @throws IllegalArgumentException when it is settled
     */
    public Bill redrafted(List<BillLine> others, Instant at) {
        require(settlement == null, "a settled bill is not drafted anew");
        return drafted(others, granted, at);
    }

    /**
     * The same settled bill, with the lines that hold now.
     *
     * @throws IllegalArgumentException when {@link #rise} is more than nothing
     */
    public Bill revisedTo(List<BillLine> others) {
        require(rise(others).signum() == 0, "a settled bill does not rise");
        var now = exempted(others, granted);
        return new Bill(lines, total, draftedAt, settlement, refunds, now.equals(lines) ? null : now, granted);
    }

    /**
     * By how much some payee would get more under other lines than under those that hold now, and than is paid and not paid
     * back. What one payee loses does not make up for what another gains.
     */
    public BigDecimal rise(List<BillLine> others) {
        var now = exempted(others, granted);
        return Yuan.sum(Payees.of(lines, now).stream()
                .map(payee -> Yuan.left(
                        Payees.due(payee, now), Payees.due(payee, current()).max(kept(payee)))));
    }

    /** With an exemption of a line, instead of one that was granted before. */
    public Bill exempted(BillLine line, FeeExemption exemption) {
        require(settlement == null, "nothing of a settled bill is exempted");
        var all = new ArrayList<>(granted);
        all.removeIf(former -> former.isOf(line));
        all.add(new Granted(line.matter(), line.fee(), exemption));
        return drafted(lines, all, draftedAt);
    }

    public Bill settled(Settlement payment) {
        require(settlement == null, "a bill is settled once");
        return new Bill(lines, total, draftedAt, payment, refunds, revised, granted);
    }

    public Bill refunded(Refund refund) {
        var more = new ArrayList<>(refunds);
        more.add(refund);
        return new Bill(lines, total, draftedAt, settlement, more, revised, granted);
    }

    /** What a payee was paid and has not paid back. */
    BigDecimal kept(String payee) {
        return Yuan.sum(Payees.lines(payee, lines).map(this::kept));
    }

    private static Bill drafted(List<BillLine> lines, List<Granted> granted, Instant at) {
        var reduced = exempted(lines, granted);
        return new Bill(reduced, total(reduced), at, null, List.of(), null, granted);
    }

    private static List<BillLine> exempted(List<BillLine> lines, List<Granted> granted) {
        return lines.stream().map(line -> exempted(line, granted)).toList();
    }

    /** What was granted for the case comes before what holds for the matter. */
    private static BillLine exempted(BillLine line, List<Granted> granted) {
        return granted.stream()
                .filter(one -> one.isOf(line))
                .findFirst()
                .map(one -> line.exempted(one.exemption()))
                .orElse(line);
    }

    private static BigDecimal back(List<Refund> refunds, BillLine line) {
        return Yuan.sum(refunds.stream().filter(refund -> refund.isOf(line)).map(Refund::amount));
    }

    private static List<BillLine> distinct(List<BillLine> lines) {
        var seen = new HashSet<List<String>>();
        lines.forEach(line -> require(seen.add(List.of(line.matter(), line.fee())), "a fee stands on a bill once"));
        return List.copyOf(lines);
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new IllegalArgumentException(law);
        }
    }

    /** An exemption that was granted for this case, of the fee that matter and fee name. */
    public record Granted(String matter, String fee, FeeExemption exemption) {
        public Granted {
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(fee, "fee");
            Objects.requireNonNull(exemption, "exemption");
        }

        boolean isOf(BillLine line) {
            return matter.equals(line.matter()) && fee.equals(line.fee());
        }
    }
}
