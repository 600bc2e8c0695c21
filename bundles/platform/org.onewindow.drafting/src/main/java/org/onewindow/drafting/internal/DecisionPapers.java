package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.papers.Paper;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Notes;

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
