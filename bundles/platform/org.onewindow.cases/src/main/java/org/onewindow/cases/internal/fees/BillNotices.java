package org.onewindow.cases.internal.fees;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Refund;
import org.onewindow.cases.fees.Settlement;
import org.onewindow.cases.fees.Yuan;
import org.onewindow.cases.internal.Notices;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Message.Kind;
import org.onewindow.catalogue.json.CanonicalJson;

/** What applicants are told about their bill: what is to pay, that it was paid, and what is paid back. */
final class BillNotices {
    private BillNotices() {}

    /**
     * What is to pay, when that is not what it was.
     *
     * @param after without the journal entry of what was done
     */
    static Optional<Message> drafted(Situation before, CaseFile after) {
        var amount = toPay(after);
        return amount.equals(toPay(before.file()))
                ? Optional.empty()
                : Optional.of(Notices.toApplicant(after, before.moment(), Kind.BILL, facts(amount)));
    }

    static Message settled(Situation before, CaseFile after, Settlement settlement) {
        return Notices.toApplicant(
                after, before.moment(), Kind.PAID, facts(settlement.amount()).put("receipt", settlement.receipt()));
    }

    static Message refunded(Situation before, CaseFile after, Refund refund) {
        return Notices.toApplicant(
                after, before.moment(), Kind.REFUNDED, facts(refund.amount()).put("fee", refund.fee()));
    }

    private static BigDecimal toPay(CaseFile file) {
        return file.annex(Bill.ANNEX)
                .filter(Bill::awaitsPayment)
                .map(Bill::total)
                .orElse(Yuan.NOTHING);
    }

    private static ObjectNode facts(BigDecimal amount) {
        return CanonicalJson.mapper().createObjectNode().put("amount", amount);
    }
}
