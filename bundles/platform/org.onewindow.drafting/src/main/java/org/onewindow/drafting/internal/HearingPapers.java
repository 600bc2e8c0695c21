package org.onewindow.drafting.internal;

import java.util.List;
import org.onewindow.cases.hearings.Hearing;
import org.onewindow.cases.papers.Paper;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Paragraph;

/** What is told of a hearing, and what was said there (行政许可法 art. 47, 48). */
final class HearingPapers {
    private HearingPapers() {}

    static List<Block> right(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var hearing = hearing(paper);
        return List.of(
                words.paragraph("hearing.right", facts.matterName()),
                facts.head(
                        words.fact("concerned", String.join(words.of("separator"), hearing.concerned())),
                        words.fact("reason", hearing.reason()),
                        words.fact("askBy", hearing.askBy())),
                new Notes(List.of(words.of("hearing.right.how"), words.of("hearing.free"))));
    }

    static List<Block> call(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var call = hearing(paper).call();
        return List.of(
                words.paragraph("hearing.call", facts.matterName()),
                facts.head(
                        words.fact("heldAt", words.moment(call.at())),
                        words.fact("place", call.place()),
                        words.fact("chair", call.chairName())),
                new Notes(List.of(words.of("hearing.call.rights"), words.of("hearing.free"))));
    }

    static List<Block> minutes(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var hearing = hearing(paper);
        var call = hearing.call();
        return List.of(
                facts.head(
                        words.fact("heldAt", words.moment(call.at())),
                        words.fact("place", call.place()),
                        words.fact("chair", call.chairName())),
                new Paragraph(hearing.minutes().text()),
                words.paragraph("hearing.minutes.signed"));
    }

    private static Hearing hearing(Paper paper) {
        return paper.annexes().find(Hearing.ANNEX).orElseThrow();
    }
}
