package org.onewindow.drafting.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.papers.Paper;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Signature;
import org.onewindow.papers.Block.Table;

/** The one bill of a case, its settlement and what is paid back (统一结算, rows 98 to 100). */
final class MoneyPapers {
    private MoneyPapers() {}

    static List<Block> bill(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var bill = bill(paper);
        var blocks = new ArrayList<Block>();
        blocks.add(words.paragraph(
                bill.awaitsPayment() ? "bill" : "bill.nothing", facts.matterName(), words.yuan(bill.total())));
        blocks.add(facts.head());
        blocks.add(lines(bill.lines(), bill.total(), words));
        exemptions(bill, words, blocks);
        blocks.add(new Notes(List.of(
                words.of("bill.basis", basis(bill.lines(), words)), words.of("bill.lowest"), words.of("bill.only"))));
        return blocks;
    }

    static List<Block> settlement(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var bill = bill(paper);
        var paid = bill.settlement();
        return List.of(
                words.paragraph("settlement", facts.matterName(), words.yuan(paid.amount())),
                facts.head(
                        words.fact("receiptNumber", paid.receipt()),
                        words.fact("method", words.of("method." + paid.method())),
                        words.fact("paidAt", words.moment(paid.at()))),
                lines(bill.lines(), bill.total(), words));
    }

    static List<Block> refund(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var refunds = bill(paper).refunds();
        var refund = refunds.get(refunds.size() - 1);
        return List.of(
                words.paragraph("refund", facts.matterName(), words.yuan(refund.amount())),
                refund.document() == null
                        ? facts.head(words.fact("reason", refund.reason()))
                        : facts.head(words.fact("reason", refund.reason()), words.fact("document", refund.document())),
                new Signature(words.of("sign.receiver")));
    }

    static Table lines(List<BillLine> lines, BigDecimal total, Words words) {
        var columns = List.of(
                new Column(words.of("column.fee"), Alignment.START, 27),
                new Column(words.of("column.payee"), Alignment.START, 23),
                new Column(words.of("column.standard"), Alignment.START, 22),
                new Column(words.of("column.quantity"), Alignment.END, 10),
                new Column(words.of("column.amount"), Alignment.END, 18));
        var rows = lines.stream().map(line -> row(line, words)).toList();
        return new Table(
                words.of("bill.lines"), columns, rows, List.of(words.of("total"), "", "", "", words.yuan(total)));
    }

    private static List<String> row(BillLine line, Words words) {
        return List.of(
                words.of(line.name()),
                words.of(line.payeeName()),
                words.of(line.standard()),
                line.quantity().stripTrailingZeros().toPlainString(),
                words.yuan(line.amount()));
    }

    private static void exemptions(Bill bill, Words words, List<Block> blocks) {
        var exempted = bill.lines().stream()
                .filter(line -> line.exemption() != null)
                .map(line -> words.fact(
                        "exemption",
                        words.of(
                                "bill.exempted",
                                words.of(line.name()),
                                line.exemption().document())))
                .toList();
        if (!exempted.isEmpty()) {
            blocks.add(new Facts(null, exempted));
        }
    }

    /** The provisions of law, each once (行政许可法 art. 58, 59). */
    static String basis(List<BillLine> lines, Words words) {
        return words.basis(lines.stream().map(BillLine::basis).distinct().toList());
    }

    private static Bill bill(Paper paper) {
        return paper.annexes().find(Bill.ANNEX).orElseThrow();
    }
}
