package org.onewindow.rest.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.State;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.PaperKind;
import org.onewindow.cases.papers.Papers;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainPaper;
import org.onewindow.drafting.Drafts;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Layout;
import org.onewindow.papers.Press;
import org.onewindow.papers.Sheet;

/** One paper of a case, drafted as its title and printed as its text. */
final class FakePapers implements Papers, Drafts, Press {
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    @Override
    public List<Paper> of(String number, Person by) {
        return List.of(paper(number));
    }

    @Override
    public List<Paper> of(String number, String receiptCode) {
        if (!receiptCode.equals("RECEIPT1")) {
            throw new ProblemException(Kind.NOT_FOUND, "case-unknown", Text.same("unknown"));
        }
        return List.of(paper(number));
    }

    private static Paper paper(String number) {
        var file = Samples.file(number, State.ACCEPTED, 2);
        var entry = new JournalEntry(
                number, 2, AT, "clerk", "ACCEPT", State.RECEIVED, State.ACCEPTED, "{}", null, null, null, "hash");
        var nothing = JsonNodeFactory.instance.objectNode();
        return new Paper(
                PaperKind.ACCEPTANCE,
                LocalDate.of(2026, 3, 2),
                entry,
                nothing,
                nothing,
                file.content(),
                Annexes.NONE,
                file,
                Samples.COMPANY);
    }

    @Override
    public Sheet of(Paper paper, Locale language) {
        return sheet(title(paper, language), language);
    }

    @Override
    public String title(Paper paper, Locale language) {
        return language == Locale.ENGLISH ? "Acceptance" : "受理通知书";
    }

    @Override
    public Sheet of(ChainPaper paper, Locale language) {
        return sheet(title(paper, language), language);
    }

    @Override
    public String title(ChainPaper paper, Locale language) {
        return language == Locale.ENGLISH ? "Chain " + paper.kind() : "一件事 " + paper.kind();
    }

    @Override
    public Sheet certificate(Licence licence, URI verification, Locale language) {
        return sheet(verification + licence.verificationCode(), language);
    }

    @Override
    public Sheet notice(Definition definition, Locale language) {
        return sheet(definition.matter().name().in(language), language);
    }

    private static Sheet sheet(String title, Locale language) {
        return new Sheet(language, Layout.LETTER, "organ", title, null, null, List.of(new Paragraph("text")), null, AT);
    }

    @Override
    public String html(Sheet sheet) {
        return "<h1>" + sheet.title() + "</h1>";
    }

    @Override
    public byte[] pdf(Sheet sheet) {
        return ("%PDF " + sheet.title()).getBytes(StandardCharsets.UTF_8);
    }
}
