package org.onewindow.drafting.internal;

import static java.util.Map.entry;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.PaperKind;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.chains.ChainPaper;
import org.onewindow.drafting.Drafts;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.Layout;
import org.onewindow.papers.Sheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes each kind of paper by its table of contents. */
@Component(configurationPid = "org.onewindow.drafting")
public final class Drafting implements Drafts {
    private static final Map<PaperKind, Contents> CONTENTS = Map.ofEntries(
            entry(PaperKind.RECEIPT, IntakePapers::receipt),
            entry(PaperKind.PLEDGE, IntakePapers::pledge),
            entry(PaperKind.ACCEPTANCE, IntakePapers::acceptance),
            entry(PaperKind.DEFERRAL, IntakePapers::deferral),
            entry(PaperKind.CORRECTION, IntakePapers::correction),
            entry(PaperKind.ON_SPOT_CORRECTION, IntakePapers::onSpotCorrection),
            entry(PaperKind.NON_ACCEPTANCE, IntakePapers::nonAcceptance),
            entry(PaperKind.SUSPENSION, ProcedurePapers::suspension),
            entry(PaperKind.EXTENSION, ProcedurePapers::extension),
            entry(PaperKind.FORWARDING, ProcedurePapers::forwarding),
            entry(PaperKind.WITHDRAWAL, ProcedurePapers::withdrawal),
            entry(PaperKind.RETURN, ProcedurePapers::returned),
            entry(PaperKind.RETURN_REVIEW, ProcedurePapers::returnReview),
            entry(PaperKind.HEARING_RIGHT, HearingPapers::right),
            entry(PaperKind.HEARING_CALL, HearingPapers::call),
            entry(PaperKind.HEARING_MINUTES, HearingPapers::minutes),
            entry(PaperKind.MINUTES, ProcedurePapers::minutes),
            entry(PaperKind.LAPSE, ProcedurePapers::lapse),
            entry(PaperKind.BILL, MoneyPapers::bill),
            entry(PaperKind.SETTLEMENT, MoneyPapers::settlement),
            entry(PaperKind.REFUND, MoneyPapers::refund),
            entry(PaperKind.GRANT, DecisionPapers::grant),
            entry(PaperKind.DENIAL, DecisionPapers::denial),
            entry(PaperKind.ISSUE, DecisionPapers::issue),
            entry(PaperKind.DELIVERY, DecisionPapers::delivery));

    /** A notice has no date of its own: the version of its definition says which it is. */
    private static final Instant MADE_AT =
            LocalDate.of(2026, 1, 1).atStartOfDay().toInstant(ZoneOffset.ofHours(8));

    private final String address;

    /** Where the public finds the centre. */
    @interface Settings {
        /** The address of public verification with its last slash, as it stands on certificates; empty: as the centre was asked. */
        String verification_address() default "";
    }

    @Activate
    public Drafting(Settings settings) {
        this(settings.verification_address());
    }

    Drafting(String address) {
        this.address = address;
    }

    @Override
    public Sheet of(Paper paper, Locale language) {
        var words = new Words(language);
        var organ = words.of(paper.definition().organ().name());
        var blocks = new ArrayList<Block>(CONTENTS.get(paper.kind()).of(paper, words));
        if (!paper.definition().matter().verified()) {
            blocks.add(new Notes(List.of(words.of("unverified"))));
        }
        blocks.add(new SealPlace(organ, words.date(paper.day())));
        return new Sheet(
                language,
                Layout.LETTER,
                organ,
                title(paper, language),
                paper.number(),
                paper.content().applicant().name(),
                blocks,
                paper.file().number(),
                paper.entry().at());
    }

    @Override
    public String title(Paper paper, Locale language) {
        var words = new Words(language);
        var key = "title." + paper.kind();
        var ground = paper.sealed().at("/rejection/ground").asText("");
        if (!ground.isEmpty()) {
            return words.firstOf(key + "." + ground, key);
        }
        boolean licence = paper.definition().matter().kind() == MatterKind.LICENCE;
        return licence ? words.firstOf(key + ".licence", key) : words.of(key);
    }

    @Override
    public Sheet of(ChainPaper paper, Locale language) {
        var words = new Words(language);
        var report = paper.report();
        var lead = words.of(report.chain().lead().name());
        var blocks = new ArrayList<Block>(ChainPapers.of(paper, words));
        if (!report.definitions().values().stream()
                .allMatch(definition -> definition.matter().verified())) {
            blocks.add(new Notes(List.of(words.of("unverified"))));
        }
        blocks.add(new SealPlace(lead, words.date(paper.day())));
        return new Sheet(
                language,
                Layout.LETTER,
                lead,
                title(paper, language),
                paper.number(),
                report.file().content().applicant().name(),
                blocks,
                report.file().number(),
                paper.at());
    }

    @Override
    public String title(ChainPaper paper, Locale language) {
        return new Words(language).of("title.chain." + paper.kind());
    }

    @Override
    public Sheet certificate(Licence licence, URI verification, Locale language) {
        var words = new Words(language);
        var organ = words.of(licence.issuer().organName());
        return new Sheet(
                language,
                Layout.CERTIFICATE,
                organ,
                words.of(licence.type().name()),
                licence.number(),
                licence.holder().name(),
                CertificateContents.of(licence, address.isEmpty() ? verification.toString() : address, words),
                licence.source().caseNumber(),
                licence.source().at());
    }

    @Override
    public Sheet notice(Definition definition, Locale language) {
        var words = new Words(language);
        var organ = words.of(definition.organ().name());
        var matter = definition.matter();
        return new Sheet(
                language,
                Layout.LETTER,
                organ,
                words.of("title.notice"),
                NoticeHandover.number(matter.code(), definition.hash()),
                null,
                NoticeContents.of(matter, words),
                null,
                MADE_AT);
    }
}
