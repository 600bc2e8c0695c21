package org.onewindow.drafting.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Movement;
import org.onewindow.cases.papers.Paper;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Table;

/** What a paper says of its case, as it stood when the paper was made. */
record CaseFacts(Paper paper, Words words) {
    /** Number, matter and applicant, and what else is given. */
    Facts head(Fact... more) {
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("case", paper.file().number()));
        facts.add(words.fact("matter", matterName()));
        facts.add(words.fact("applicant", applicant()));
        facts.addAll(List.of(more));
        return new Facts(null, facts);
    }

    String matterName() {
        return words.of(paper.definition().matter().name());
    }

    String applicant() {
        return paper.content().applicant().name();
    }

    boolean isLicence() {
        return paper.definition().matter().kind() == MatterKind.LICENCE;
    }

    /** A date of the case after the entry; null when there was none. */
    LocalDate date(String name) {
        var text = paper.facts().at("/dates/" + name).asText("");
        return text.isEmpty() || text.equals("null") ? null : LocalDate.parse(text);
    }

    /** What the entry says sealed under a name; empty when it says nothing. */
    Optional<String> sealed(String name) {
        return Optional.ofNullable(paper.sealed().path(name).textValue()).filter(text -> !text.isBlank());
    }

    /** The newest line of the case's ledger after the entry, when the entry moved its clocks. */
    Optional<Movement> movement() {
        return clocks().map(clocks -> clocks.movements().get(clocks.movements().size() - 1));
    }

    Optional<Clocks> clocks() {
        var told = paper.facts().get("clocks");
        try {
            return told == null
                    ? Optional.empty()
                    : Optional.of(CanonicalJson.mapper()
                            .readerFor(Clocks.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(CanonicalJson.text(told)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger is not the JSON it was", e);
        }
    }

    String material(String code) {
        return paper.definition()
                .matter()
                .material(code)
                .map(Material::name)
                .map(words::of)
                .orElse(code);
    }

    /** What had been handed in; empty when nothing had. */
    Optional<Block> materials() {
        var all = paper.content().materials();
        return all.isEmpty() ? Optional.empty() : Optional.of(materials(all, this::material, words));
    }

    /** @param name of a material, by its code */
    static Table materials(List<HandedIn> all, UnaryOperator<String> name, Words words) {
        var columns = List.of(
                new Column(words.of("column.material"), Alignment.START, 60),
                new Column(words.of("column.form"), Alignment.MIDDLE, 20),
                new Column(words.of("column.copies"), Alignment.MIDDLE, 20));
        var rows = all.stream()
                .map(one ->
                        List.of(name.apply(one.code()), words.of("form." + one.kind()), Integer.toString(one.copies())))
                .toList();
        return new Table(words.of("materials"), columns, rows);
    }

    /**
     * Where a decision can be challenged. The limits for doing so are not said: they stand in laws that this centre has not
     * confirmed.
     */
    Notes remedies() {
        var told = paper.facts().path("remedies");
        var body = text(told.path("reviewBody"));
        var court = text(told.path("court"));
        return body.isPresent() && court.isPresent()
                ? new Notes(List.of(words.of("remedies.named", body.get(), court.get())))
                : new Notes(List.of(words.of("remedies")));
    }

    private Optional<String> text(JsonNode both) {
        return both.hasNonNull("zh-CN") && both.hasNonNull("en")
                ? Optional.of(words.of(
                        new Text(both.get("zh-CN").asText(), both.get("en").asText())))
                : Optional.empty();
    }
}
