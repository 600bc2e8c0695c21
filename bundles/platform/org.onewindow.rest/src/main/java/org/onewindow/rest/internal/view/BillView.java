package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.FeeExemption;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.fees.Refund;
import org.onewindow.cases.fees.Settlement;
import org.onewindow.cases.fees.Share;
import org.onewindow.catalogue.Matter.Basis;

/** The bill of a case. All amounts are CNY with two decimals. */
public record BillView(
        List<BilledFee> lines,
        BigDecimal total,
        OffsetDateTime draftedAt,

        @Schema(description = "0.00 once it is settled, and when the case is closed")
        BigDecimal toPay,

        BigDecimal paid,
        BigDecimal refunded,

        @Schema(
                description =
                        "what should be paid back: what was paid more than the amended case costs, or all of it when the"
                                + " case was closed without a result, after a return once that was upheld; nothing is paid back by itself")
        BigDecimal dueBack,

        @Schema(description = "the total split per payee") List<Share> shares,

        @Schema(description = "null while it is not paid, and when there is nothing to pay", nullable = true)
        Paid settlement,

        List<PaidBack> refunds,

        @Schema(
                description =
                        "what the case would cost now, because it was amended after it was paid; null while the lines"
                                + " hold",
                nullable = true)
        List<BilledFee> revised) {
    public static BillView of(CaseFile file, Bill bill, ZoneId zone) {
        var balance = Balance.of(file);
        return new BillView(
                lines(bill.lines(), zone),
                bill.total(),
                at(bill.draftedAt(), zone),
                balance.toPay(),
                balance.paid(),
                balance.refunded(),
                balance.dueBack(),
                balance.shares(),
                Paid.of(bill.settlement(), zone),
                bill.refunds().stream().map(refund -> PaidBack.of(refund, zone)).toList(),
                bill.revised() == null ? null : lines(bill.revised(), zone));
    }

    private static List<BilledFee> lines(List<BillLine> lines, ZoneId zone) {
        return lines.stream().map(line -> BilledFee.of(line, zone)).toList();
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }

    /** One fee on the bill. */
    public record BilledFee(
            @Schema(description = "its code in the matter's definition")
            String fee,

            Text name,

            @Schema(description = "the lower bound of the published standard")
            BigDecimal unitPrice,

            BigDecimal quantity,
            BigDecimal amount,

            @Schema(description = "id of the organ it goes to")
            String payee,

            Text payeeName,

            @Schema(description = "the published standard, in words")
            Text standard,

            Basis basis,

            @Schema(description = "null when it is charged as published", nullable = true)
            Exempted exemption) {
        public static BilledFee of(BillLine line, ZoneId zone) {
            return new BilledFee(
                    line.fee(),
                    line.name(),
                    line.unitPrice(),
                    line.quantity(),
                    line.amount(),
                    line.payee(),
                    line.payeeName(),
                    line.standard(),
                    line.basis(),
                    Exempted.of(line.exemption(), zone));
        }
    }

    /** By which document a fee is reduced or not charged. Who, when, basis and reason are null when it holds for the matter. */
    public record Exempted(
            @Schema(description = "its number") String document,

            @Schema(nullable = true) String basis,
            @Schema(nullable = true) String reason,

            @Schema(description = "by how much it is reduced; null when it is not charged at all", nullable = true)
            BigDecimal amount,

            @Schema(nullable = true) OffsetDateTime at,
            @Schema(nullable = true) String by) {
        static Exempted of(FeeExemption exemption, ZoneId zone) {
            return exemption == null
                    ? null
                    : new Exempted(
                            exemption.document(),
                            exemption.basis(),
                            exemption.reason(),
                            exemption.amount(),
                            BillView.at(exemption.at(), zone),
                            exemption.by());
        }
    }

    /** That it was paid, at once and in full. */
    public record Paid(
            @Schema(description = "number of the receipt") String receipt,

            PaymentMethod method,
            BigDecimal amount,
            OffsetDateTime at,

            @Schema(description = "account of the cashier") String by) {
        static Paid of(Settlement settlement, ZoneId zone) {
            return settlement == null
                    ? null
                    : new Paid(
                            settlement.receipt(),
                            settlement.method(),
                            settlement.amount(),
                            BillView.at(settlement.at(), zone),
                            settlement.by());
        }
    }

    /** That a part was paid back. */
    public record PaidBack(
            String fee,
            BigDecimal amount,

            @Schema(description = "number of the document it rests on; null when it was due back", nullable = true)
            String document,

            String reason,
            OffsetDateTime at,
            String by) {
        static PaidBack of(Refund refund, ZoneId zone) {
            return new PaidBack(
                    refund.fee(),
                    refund.amount(),
                    refund.document(),
                    refund.reason(),
                    BillView.at(refund.at(), zone),
                    refund.by());
        }
    }

    /** Reasons may be about a person: never in a log. */
    @Override
    public String toString() {
        return "BillView[" + total + "]";
    }
}
