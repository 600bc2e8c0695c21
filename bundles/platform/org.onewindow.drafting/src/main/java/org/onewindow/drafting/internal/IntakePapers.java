package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.promises.Promises;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Items;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Signature;
import org.onewindow.papers.Block.Table;

/** What is handed over at the window, from the receipt to the acceptance (行政许可法 art. 32). */
final class IntakePapers {
    private IntakePapers() {}

    static List<Block> receipt(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var blocks = new ArrayList<Block>();
        blocks.add(words.paragraph("receipt", words.date(paper.day()), facts.matterName()));
        blocks.add(facts.head(
                words.fact("receivedOn", facts.date("receivedOn")),
                words.fact("acceptBy", facts.date("acceptBy")),
                words.fact("receiptCode", paper.file().origin().receiptCode())));
        facts.materials().ifPresent(blocks::add);
        blocks.add(new Notes(List.of(words.of("receipt.progress"), words.of("receipt.answer"))));
        return blocks;
    }

    static List<Block> pledge(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var pledged = promises(paper).pledges().stream()
                .map(pledge -> facts.material(pledge.material()))
                .toList();
        return List.of(
                words.paragraph("pledge", facts.matterName()),
                facts.head(),
                new Items(words.of("pledge.materials"), pledged),
                new Items(
                        words.of("pledge.terms"),
                        List.of(words.of("pledge.true"), words.of("pledge.checked"), words.of("pledge.false"))),
                new Signature(words.of("sign.applicant")));
    }

    static List<Block> acceptance(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var blocks = new ArrayList<Block>();
        boolean byLaw = paper.entry().action().equals("DEEM_ACCEPTED");
        if (byLaw) {
            blocks.add(words.paragraph("acceptance.deemed", facts.matterName(), words.date(facts.date("receivedOn"))));
        } else {
            blocks.add(words.paragraph(
                    facts.isLicence() ? "acceptance.licence" : "acceptance",
                    facts.matterName(),
                    words.date(facts.date("acceptedOn"))));
        }
        var limits = paper.definition().matter().limits();
        blocks.add(facts.head(
                words.fact("acceptedOn", facts.date("acceptedOn")),
                words.fact("statutory", words.period(limits.statutory())),
                words.fact("promised", words.period(limits.promised())),
                words.fact("dueOn", facts.date("dueOn"))));
        facts.materials().ifPresent(blocks::add);
        var notes = new ArrayList<String>();
        if (facts.isLicence()) {
            notes.add(words.of("acceptance.excluded"));
        }
        if (paper.facts().at("/dates/dueProvisional").asBoolean()) {
            notes.add(words.of("due.provisional"));
        }
        if (!notes.isEmpty()) {
            blocks.add(new Notes(notes));
        }
        return blocks;
    }

    static List<Block> deferral(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var rows = promises(paper).deferrals().stream()
                .map(deferred -> List.of(facts.material(deferred.material()), words.date(deferred.promisedBy())))
                .toList();
        var columns = List.of(
                new Column(words.of("column.material"), Alignment.START, 65),
                new Column(words.of("column.promisedBy"), Alignment.MIDDLE, 35));
        return List.of(
                words.paragraph("deferral", facts.matterName()),
                facts.head(),
                new Table(words.of("deferral.materials"), columns, rows),
                words.paragraph("deferral.overdue"),
                new Signature(words.of("sign.applicant")));
    }

    static List<Block> correction(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var demands = new ArrayList<String>();
        for (var correction : paper.sealed().path("corrections")) {
            var pointer = correction.path("pointer").asText();
            demands.add(words.of(
                    "correction.item",
                    place(pointer, facts, words),
                    correction.path("demand").asText()));
        }
        return List.of(
                words.paragraph("correction", words.date(facts.date("receivedOn")), facts.matterName()),
                facts.head(),
                new Items(words.of("correction.all"), demands),
                words.paragraph("correction.once"));
    }

    private static String place(String pointer, CaseFacts facts, Words words) {
        return pointer.startsWith("/materials/")
                ? facts.material(pointer.substring("/materials/".length()))
                : words.of("correction.form", pointer.substring("/form".length()));
    }

    static List<Block> onSpotCorrection(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var blocks = new ArrayList<Block>();
        blocks.add(words.paragraph("onSpot", words.date(paper.day()), facts.matterName()));
        blocks.add(facts.head());
        facts.materials().ifPresent(blocks::add);
        blocks.add(new Signature(words.of("sign.applicant")));
        return blocks;
    }

    static List<Block> nonAcceptance(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var rejection = paper.sealed().path("rejection");
        var blocks = new ArrayList<Block>();
        switch (rejection.path("ground").asText("")) {
            case "NOT_REQUIRED" -> blocks.add(words.paragraph("nonAcceptance.NOT_REQUIRED", facts.matterName()));
            case "NOT_COMPETENT" ->
                blocks.add(words.paragraph(
                        "nonAcceptance.NOT_COMPETENT",
                        facts.matterName(),
                        rejection.path("competent").asText()));
            default -> blocks.add(words.paragraph("nonAcceptance", facts.matterName()));
        }
        blocks.add(facts.head(words.fact("receivedOn", facts.date("receivedOn"))));
        facts.sealed("reason").ifPresent(reason -> blocks.add(words.paragraph("reason", reason)));
        blocks.add(facts.remedies());
        return blocks;
    }

    private static Promises promises(Paper paper) {
        return paper.annexes().find(Promises.ANNEX).orElse(Promises.NONE);
    }
}
