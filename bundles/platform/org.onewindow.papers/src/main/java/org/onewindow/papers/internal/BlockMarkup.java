package org.onewindow.papers.internal;

import java.util.List;
import java.util.Locale;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Items;
import org.onewindow.papers.Block.Notes;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.Block.Signature;
import org.onewindow.papers.Block.Table;
import org.onewindow.papers.Layout;

/** The blocks of a sheet as elements. Used by one thread. */
final class BlockMarkup {
    private final Markup markup;
    private final Texts texts;
    private final Widths widths;
    private final Layout layout;

    BlockMarkup(Markup markup, Texts texts, Widths widths, Layout layout) {
        this.markup = markup;
        this.texts = texts;
        this.widths = widths;
        this.layout = layout;
    }

    void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            markup.element("p", paragraph.text(), "class", "paragraph");
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Notes notes) {
            markup.open("div", "class", "notes");
            notes.lines().forEach(line -> markup.element("p", line));
            markup.close("div");
        } else if (block instanceof Code code) {
            code(code);
        } else if (block instanceof SealPlace seal) {
            ending(null, seal, false);
        } else if (block instanceof Signature signature) {
            signature(signature);
        }
    }

    /** @param kept whether it stays on the page of the block before: a seal alone on a page seals nothing */
    void ending(Code code, SealPlace seal, boolean kept) {
        markup.open("div", "class", kept ? "ending kept" : "ending");
        if (code != null) {
            code(code);
        }
        seal(seal);
        markup.close("div");
    }

    private void facts(Facts facts) {
        if (layout == Layout.CERTIFICATE && facts.facts().size() > PairedFacts.MOST_ALONE) {
            pairs(facts);
            return;
        }
        markup.open("div", "class", "part").open("table", "class", "facts");
        caption(facts.caption());
        markup.open("tbody");
        for (var fact : facts.facts()) {
            markup.open("tr")
                    .element("th", fact.label(), "scope", "row")
                    .element("td", fact.value())
                    .close("tr");
        }
        markup.close("tbody").close("table").close("div");
    }

    private void pairs(Facts facts) {
        markup.open("div", "class", "part").open("table", "class", "facts paired");
        caption(facts.caption());
        markup.open("colgroup");
        for (int width : PairedFacts.WIDTHS) {
            markup.leaf("col", "style", "width: " + width + "%");
        }
        markup.close("colgroup").open("tbody");
        for (var row : PairedFacts.rows(facts.facts())) {
            markup.open("tr");
            for (var fact : row) {
                markup.element("th", fact.label(), "scope", "row")
                        .element("td", fact.value(), "colspan", row.size() == 1 ? "3" : "1");
            }
            markup.close("tr");
        }
        markup.close("tbody").close("table").close("div");
    }

    private void items(Items items) {
        markup.open("div", "class", "items");
        if (items.caption() != null) {
            markup.element("p", items.caption(), "class", "caption");
        }
        markup.open("ol");
        items.items().forEach(item -> markup.element("li", item));
        markup.close("ol").close("div");
    }

    private void table(Table table) {
        markup.open("div", "class", "part").open("table", "class", "rows");
        caption(table.caption());
        markup.open("colgroup");
        for (double width : widths.of(table)) {
            markup.leaf("col", "style", String.format(Locale.ROOT, "width: %.2f%%", width));
        }
        markup.close("colgroup").open("thead").open("tr");
        for (var column : table.columns()) {
            markup.element("th", column.heading(), "scope", "col", "class", at(column));
        }
        markup.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table.columns(), row, "row"));
        if (!table.total().isEmpty()) {
            row(table.columns(), table.total(), "total");
        }
        markup.close("tbody").close("table").close("div");
    }

    private void row(List<Column> columns, List<String> cells, String kind) {
        markup.open("tr", "class", kind);
        for (int i = 0; i < cells.size(); i++) {
            markup.element("td", cells.get(i), "class", at(columns.get(i)));
        }
        markup.close("tr");
    }

    private void caption(String caption) {
        if (caption != null) {
            markup.element("caption", caption);
        }
    }

    private void code(Code code) {
        markup.open("div", "class", "code")
                .leaf(
                        "img",
                        "src",
                        new QrPicture(code.content()).address(),
                        "alt",
                        texts.of("code-alt", code.content()))
                .element("p", code.caption())
                .close("div");
    }

    private void seal(SealPlace seal) {
        markup.open("div", "class", "seal")
                .open("div", "class", "place")
                .element("p", texts.of("seal-place"), "class", "ring")
                .element("p", seal.organ(), "class", "who")
                .element("p", seal.date(), "class", "when")
                .close("div")
                .close("div");
    }

    private void signature(Signature signature) {
        markup.open("div", "class", "signature")
                .element("span", texts.of("signature", signature.label()), "class", "label")
                .element("span", "\u00A0", "class", "line")
                .element("span", texts.of("signed-on"), "class", "label")
                .element("span", "\u00A0", "class", "line")
                .close("div");
    }

    private static String at(Column column) {
        return column.alignment().name().toLowerCase(Locale.ROOT);
    }
}
