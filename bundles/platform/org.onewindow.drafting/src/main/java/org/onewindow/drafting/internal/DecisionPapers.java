package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.cases.papers.Paper;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Signature;

/** Decisions and results (行政许可法 art. 38, 44). */
final class DecisionPapers {
    private DecisionPapers() {}

    static List<Block> grant(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var matter = paper.definition().matter();
        var blocks = new ArrayList<Block>();
        blocks.add(words.paragraph(
                facts.isLicence() ? "grant.licence" : "grant",
                words.date(facts.date("receivedOn")),
                facts.matterName()));
        blocks.add(facts.head(
                words.fact("result", words.of(matter.result().name())),
                words.fact("basis", words.basis(matter.basis())),
                words.fact("decidedOn", facts.date("decidedOn"))));
        facts.sealed("reason").ifPresent(reason -> blocks.add(words.paragraph("reason", reason)));
        if (facts.isLicence()) {
            blocks.add(new Notes(List.of(words.of("grant.delivery"))));
        }
        return blocks;
    }

    static List<Block> denial(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return List.of(
                words.paragraph(
                        facts.isLicence() ? "denial.licence" : "denial",
                        words.date(facts.date("receivedOn")),
                        facts.matterName()),
                facts.head(
                        words.fact("reason", facts.sealed("reason").orElse("")),
                        words.fact(
                                "basis", words.basis(paper.definition().matter().basis())),
                        words.fact("decidedOn", facts.date("decidedOn"))),
                facts.remedies());
    }

    /** 送达回证 (行政许可法 art. 44): what was served, how, to whom and when. */
    static List<Block> delivery(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var delivery = paper.annexes().find(ResultDelivery.ANNEX).orElseThrow();
        var received = delivery.received();
        var told = new ArrayList<Fact>();
        told.add(words.fact(
                "result", words.of(paper.definition().matter().result().name())));
        told.add(words.fact("deliveredBy", words.of("delivery." + received.mode())));
        told.add(words.fact("deliveredOn", received.on()));
        told.add(words.fact("receiver", received.to() == null ? facts.applicant() : received.to()));
        if (received.window() != null) {
            told.add(words.fact("window", received.window()));
        }
        if (received.mode() == DeliveryMode.POST && !delivery.sendings().isEmpty()) {
            var sending = delivery.sendings().get(delivery.sendings().size() - 1);
            told.add(words.fact("carrier", sending.carrier()));
            told.add(words.fact("tracking", sending.trackingNumber()));
        }
        return List.of(
                words.paragraph("delivered", facts.matterName(), words.date(received.on())),
                facts.head(told.toArray(Fact[]::new)),
                new Signature(words.of("sign.receiver")));
    }

    static List<Block> issue(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return List.of(
                words.paragraph("issue", facts.matterName(), words.date(paper.day())),
                facts.head(
                        words.fact(
                                "result",
                                words.of(paper.definition().matter().result().name())),
                        words.fact("decidedOn", facts.date("decidedOn")),
                        words.fact("issuedOn", paper.day())));
    }
}
