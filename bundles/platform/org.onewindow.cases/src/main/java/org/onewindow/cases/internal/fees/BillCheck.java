package org.onewindow.cases.internal.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;
import org.onewindow.cases.fees.Yuan;
import org.onewindow.cases.internal.PlainText;

/** Whether what is asked for fits a bill; tells every fault at once. */
final class BillCheck {
    private static final int LONGEST_RECEIPT = 60;
    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_REASON = 2000;

    private final List<Fault> faults = new ArrayList<>();

    private BillCheck() {}

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code payment-faulty} */
    static void check(Payment payment, Bill bill) {
        var check = new BillCheck();
        check.text("/receipt", payment.receipt(), LONGEST_RECEIPT);
        if (payment.method() == null) {
            check.fault("/method", "method-missing");
        }
        if (payment.amount() == null || payment.amount().compareTo(bill.total()) != 0) {
            check.fault("/amount", "amount-differs", bill.total().toPlainString());
        }
        check.end("payment-faulty");
    }

    /**
     * The line that is reduced.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code relief-faulty}
     */
    static BillLine check(Relief relief, Bill bill) {
        var check = new BillCheck();
        var line = check.line(relief.fee(), bill);
        check.text("/document", relief.document(), LONGEST_DOCUMENT);
        check.text("/basis", relief.basis(), LONGEST_BASIS);
        check.text("/reason", relief.reason(), LONGEST_REASON);
        if (line != null && line.exemption() != null && line.exemption().holdsForTheMatter()) {
            check.fault("/fee", "fee-exempt-already", line.exemption().document());
        } else if (line != null && relief.amount() != null) {
            check.amount(relief.amount(), line.charged());
        }
        check.end("relief-faulty");
        return line;
    }

    /**
     * The line of which something is paid back.
     *
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code repayment-faulty}
     */
    static BillLine check(Repayment repayment, Bill bill, Balance balance) {
        var check = new BillCheck();
        var line = check.line(repayment.fee(), bill);
        check.text("/reason", repayment.reason(), LONGEST_REASON);
        if (repayment.document() != null) {
            check.text("/document", repayment.document(), LONGEST_DOCUMENT);
        }
        if (line != null && bill.kept(line).signum() == 0) {
            check.fault("/fee", "nothing-to-refund");
        } else if (line != null) {
            check.repaid(repayment, bill.kept(line), balance.dueBackBy(line.payee()));
        }
        check.end("repayment-faulty");
        return line;
    }

    private void repaid(Repayment repayment, BigDecimal kept, BigDecimal due) {
        var amount = repayment.amount() == null ? kept : repayment.amount();
        amount(amount, kept);
        if (amount.compareTo(due) > 0 && repayment.document() == null) {
            fault("/document", "document-missing", due.toPlainString());
        }
    }

    private BillLine line(String fee, Bill bill) {
        var line = bill.line(fee);
        if (line.isEmpty()) {
            fault("/fee", "fee-not-billed");
        }
        return line.orElse(null);
    }

    private void text(String pointer, String text, int longest) {
        if (text == null || text.isBlank() || text.codePointCount(0, text.length()) > longest) {
            fault(pointer, "text-length", longest);
        } else {
            faults.addAll(PlainText.faults(pointer, text));
        }
    }

    private void amount(BigDecimal amount, BigDecimal most) {
        if (amount.signum() <= 0 || amount.compareTo(most) > 0 || !Yuan.isExact(amount)) {
            fault("/amount", "amount-out-of-range", most.toPlainString());
        }
    }

    private void fault(String pointer, String code, Object... arguments) {
        faults.add(Texts.fault(pointer, code, arguments));
    }

    private void end(String code) {
        if (!faults.isEmpty()) {
            throw Texts.invalid(code, faults);
        }
    }
}
