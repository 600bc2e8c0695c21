package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Material;
import org.onewindow.chains.ChainPaper;
import org.onewindow.chains.ChainReport;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Table;

/** What is told of a chain as a whole (一件事, rows 54 and 98): that it was received, what it costs, that it was paid. */
record ChainPapers(ChainReport report, Words words) {
    static List<Block> of(ChainPaper paper, Words words) {
        var papers = new ChainPapers(paper.report(), words);
        return switch (paper.kind()) {
            case RECEIPT -> papers.receipt();
            case BILL -> papers.bill(paper);
            case SETTLEMENT -> papers.settlement(paper);
            default -> throw new IllegalArgumentException(paper.kind() + " is no paper of a chain");
        };
    }

    private List<Block> receipt() {
        var origin = report.file().origin();
        var blocks = new ArrayList<Block>();
        blocks.add(words.paragraph("chain.receipt", words.date(origin.receivedOn()), name()));
        blocks.add(head(
                words.fact("receivedOn", origin.receivedOn()),
                words.fact("dueOn", origin.due().date()),
                words.fact("receiptCode", origin.receiptCode())));
        blocks.add(steps());
        if (!origin.materials().isEmpty()) {
            blocks.add(CaseFacts.materials(origin.materials(), this::material, words));
        }
        var notes = new ArrayList<String>();
        notes.add(words.of("chain.receipt.progress"));
        notes.add(words.of("chain.receipt.answer"));
        if (origin.due().provisional()) {
            notes.add(words.of("due.provisional"));
        }
        blocks.add(new Notes(notes));
        return blocks;
    }

    private List<Block> bill(ChainPaper paper) {
        var lines = paper.lines();
        return List.of(
                words.paragraph("chain.bill", name(), words.yuan(paper.total())),
                head(),
                MoneyPapers.lines(lines, paper.total(), words),
                new Notes(List.of(
                        words.of("bill.basis", MoneyPapers.basis(lines, words)),
                        words.of("bill.lowest"),
                        words.of("bill.only"))));
    }

    private List<Block> settlement(ChainPaper paper) {
        var paid = paper.payment();
        var blocks = new ArrayList<Block>(List.of(
                words.paragraph("chain.settlement", name(), words.yuan(paid.amount())),
                head(
                        words.fact("receiptNumber", paid.receipt()),
                        words.fact("method", words.of("method." + paid.method())),
                        words.fact("paidAt", words.moment(paid.at()))),
                MoneyPapers.lines(paper.lines(), paper.total(), words)));
        var refused = paper.refused().stream()
                .map(share -> words.of("chain.settlement.refused", words.yuan(share.amount()), share.caseNumber()))
                .toList();
        if (!refused.isEmpty()) {
            blocks.add(new Notes(refused));
        }
        return blocks;
    }

    private Facts head(Fact... more) {
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("case", report.file().number()));
        facts.add(words.fact("chain", name()));
        facts.add(words.fact("applicant", report.file().content().applicant().name()));
        facts.addAll(List.of(more));
        return new Facts(null, facts);
    }

    /** Numbered, because several may be of one matter. */
    private Table steps() {
        var columns = List.of(
                new Column(words.of("column.place"), Alignment.MIDDLE, 8),
                new Column(words.of("column.step"), Alignment.START, 44),
                new Column(words.of("column.handledBy"), Alignment.START, 34),
                new Column(words.of("column.after"), Alignment.MIDDLE, 14));
        var places = new LinkedHashMap<String, String>();
        report.file().steps().forEach(step -> places.put(step.id(), Integer.toString(places.size() + 1)));
        var rows = places.keySet().stream().map(id -> row(id, places)).toList();
        return new Table(words.of("chain.steps"), columns, rows);
    }

    private List<String> row(String id, Map<String, String> places) {
        var after = report.chain().step(id).orElseThrow().after().stream()
                .filter(places::containsKey)
                .map(places::get)
                .collect(Collectors.joining(words.of("separator")));
        return List.of(
                places.get(id),
                words.of(report.name(id)),
                words.of(definition(id).organ().name()),
                after);
    }

    /** What one of its steps calls a material; its code when no step takes it. */
    private String material(String code) {
        return report.chain().materials().stream()
                .filter(material -> material.code().equals(code))
                .flatMap(material -> report.file().steps().stream().flatMap(step -> name(material, step.id())))
                .findFirst()
                .orElse(code);
    }

    private Stream<String> name(Chain.Material material, String step) {
        return Stream.ofNullable(material.into().get(step))
                .flatMap(code -> definition(step).matter().material(code).stream())
                .map(Material::name)
                .map(words::of);
    }

    private Definition definition(String step) {
        return report.definitions().get(step);
    }

    private String name() {
        return words.of(report.chain().name());
    }
}
