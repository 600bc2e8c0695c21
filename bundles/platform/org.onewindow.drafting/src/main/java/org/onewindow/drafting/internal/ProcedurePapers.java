package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.ClockLaw;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.papers.Paper;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Block.Table;

/** What an applicant is told between acceptance and decision (行政许可法 art. 42, 43, 45). */
final class ProcedurePapers {
    private ProcedurePapers() {}

    static List<Block> suspension(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var movement = facts.movement().orElseThrow();
        var ground = ClockLaw.of(paper.definition().matter()).ground(movement.ground());
        var name = ground.map(known -> words.of(known.name())).orElse(movement.ground());
        var basis = ground.map(known -> words.basis(known.basis())).orElse("");
        return List.of(
                words.paragraph("suspension", facts.matterName(), name, words.period(movement.length())),
                facts.head(
                        words.fact("ground", name),
                        words.fact("basis", basis),
                        words.fact("notice", movement.notice()),
                        words.fact("suspendedOn", movement.day()),
                        words.fact("planned", words.period(movement.length())),
                        words.fact("dueOn", movement.dueOn())),
                words.paragraph("suspension.resumed"));
    }

    static List<Block> extension(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var movement = facts.movement().orElseThrow();
        return List.of(
                words.paragraph("extension", facts.matterName(), words.period(movement.length())),
                facts.head(
                        words.fact("extendedBy", words.period(movement.length())),
                        words.fact("reason", facts.sealed("reason").orElse("")),
                        words.fact("dueOn", movement.dueOn())));
    }

    static List<Block> forwarding(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return withReason(
                facts,
                List.of(words.paragraph("forwarding", facts.matterName(), words.date(paper.day())), facts.head()));
    }

    static List<Block> withdrawal(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return withReason(
                facts,
                List.of(words.paragraph("withdrawal", facts.matterName(), words.date(paper.day())), facts.head()));
    }

    static List<Block> returned(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return List.of(
                words.paragraph("return", facts.matterName()),
                facts.head(
                        words.fact("reason", facts.sealed("reason").orElse("")),
                        words.fact("basis", facts.sealed("basis").orElse(""))),
                words.paragraph("return.review"),
                facts.remedies());
    }

    static List<Block> returnReview(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return withReason(
                facts,
                List.of(words.paragraph("returnReview." + paper.entry().action(), facts.matterName()), facts.head()));
    }

    static List<Block> lapse(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        return withReason(
                facts, List.of(words.paragraph("lapse", facts.matterName(), words.date(paper.day())), facts.head()));
    }

    /** 联审纪要 (row 26): who was called and came, what each said, and what was recorded. */
    static List<Block> minutes(Paper paper, Words words) {
        var facts = new CaseFacts(paper, words);
        var meeting = paper.annexes()
                .find(JointReview.ANNEX)
                .flatMap(review -> review.event(paper.facts().path("event").asInt()))
                .orElseThrow();
        var rows = meeting.organs().stream()
                .map(called -> List.of(
                        called.organ(),
                        words.of("presence." + called.presence()),
                        called.opinion() == null
                                ? ""
                                : words.of("view." + called.opinion().view())))
                .toList();
        var columns = List.of(
                new Column(words.of("column.organ"), Alignment.START, 50),
                new Column(words.of("column.presence"), Alignment.MIDDLE, 20),
                new Column(words.of("column.view"), Alignment.MIDDLE, 30));
        return List.of(
                facts.head(
                        words.fact("event", words.of("event." + meeting.kind())),
                        words.fact("place", meeting.place()),
                        words.fact("heldAt", words.moment(meeting.at()))),
                new Table(words.of("minutes.organs"), columns, rows),
                new Paragraph(meeting.minutes().text()));
    }

    private static List<Block> withReason(CaseFacts facts, List<Block> blocks) {
        var more = new ArrayList<>(blocks);
        facts.sealed("reason").ifPresent(reason -> more.add(facts.words().paragraph("reason", reason)));
        return more;
    }
}
