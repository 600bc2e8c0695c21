package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.FeeExemption;

@Service
@Command(
        scope = "case",
        name = "bill",
        description =
                "Shows what a case costs: the lines with their exemptions, the split per payee, payment and refunds")
public class CaseBill extends ShowingCommand {
    @Argument(index = 0, name = "number", description = "The case's number", required = true)
    @Completion(CaseCompleter.class)
    String number;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(
            name = "--personal",
            description = "Show the reasons of exemptions and refunds, which may be about a person")
    boolean personal;

    @Reference(optional = true)
    CaseRepository cases;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var file = need(cases, CaseRepository.class).find(number).orElseThrow(() -> refuse("case-unknown", number));
        var bill = file.annex(Bill.ANNEX).orElseThrow(() -> refuse("case.bill.none", number));
        var report = new Report("case.bill.");
        standing(report, file, bill);
        report.table("lines", lines(bill.lines())).table("shares", shares(Balance.of(file)));
        if (bill.revised() != null) {
            report.table("revised", lines(bill.revised()));
        }
        report.table("refunds", refunds(bill));
        show(report);
    }

    private static void standing(Report report, CaseFile file, Bill bill) {
        var balance = Balance.of(file);
        report.value("number", file.number())
                .value("state", file.state())
                .value("draftedAt", bill.draftedAt())
                .value("total", bill.total())
                .value("toPay", balance.toPay())
                .value("paid", balance.paid())
                .value("refunded", balance.refunded())
                .value("dueBack", balance.dueBack());
        var settlement = bill.settlement();
        if (settlement != null) {
            report.value("receipt", settlement.receipt())
                    .value("method", settlement.method())
                    .value("settledAt", settlement.at())
                    .value("settledBy", settlement.by());
        }
    }

    private Table lines(List<BillLine> lines) {
        var table = new Table(
                "case.bill.",
                "fee",
                "name",
                "unitPrice",
                "quantity",
                "amount",
                "payee",
                "exemption",
                "exemptionReason");
        for (var line : lines) {
            table.row(
                    line.fee(),
                    line.name(),
                    line.unitPrice(),
                    line.quantity(),
                    line.amount(),
                    line.payee(),
                    line.exemption() == null ? null : line.exemption().document(),
                    reason(line.exemption()));
        }
        return table;
    }

    private String reason(FeeExemption exemption) {
        return personal && exemption != null ? exemption.reason() : null;
    }

    private static Table shares(Balance balance) {
        var table = new Table("case.bill.", "payee", "name", "amount", "refunded", "dueBack");
        for (var share : balance.shares()) {
            table.row(share.payee(), share.name(), share.amount(), share.refunded(), share.dueBack());
        }
        return table;
    }

    private Table refunds(Bill bill) {
        var table = new Table("case.bill.", "fee", "amount", "document", "refundReason", "at", "by");
        for (var refund : bill.refunds()) {
            table.row(
                    refund.fee(),
                    refund.amount(),
                    refund.document(),
                    personal ? refund.reason() : null,
                    refund.at(),
                    refund.by());
        }
        return table;
    }
}
