package org.onewindow.papers.internal;

import java.util.List;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.Block.Table;
import org.onewindow.papers.Layout;
import org.onewindow.papers.Sheet;

/** One sheet as a document: its head and foot here, its blocks by {@link BlockMarkup}. Used once, by one thread. */
final class SheetMarkup {
    private final Sheet sheet;
    private final Medium medium;
    private final Letters letters;
    private final Texts texts;
    private final Markup markup;

    SheetMarkup(Sheet sheet, Medium medium, Letters letters) {
        this.sheet = sheet;
        this.medium = medium;
        this.letters = letters;
        this.texts = new Texts(sheet.language());
        this.markup = new Markup(letters);
    }

    /** Well-formed XML and HTML 5 at once. */
    String document() {
        String language = sheet.language().toLanguageTag();
        markup.raw("<!DOCTYPE html>\n")
                .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language)
                .open("head")
                .leaf("meta", "charset", "UTF-8")
                .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", sheet.title())
                .leaf("meta", "name", "author", "content", sheet.organ())
                .leaf("meta", "name", "subject", "content", sheet.title())
                .open("style")
                .raw(Styles.of(sheet.layout(), medium))
                .raw(margins())
                .close("style")
                .close("head")
                .open("body")
                .open("main", "class", Styles.name(sheet.layout()));
        head();
        blocks();
        foot();
        return markup.close("main").close("body").close("html").toString();
    }

    private void head() {
        markup.open("header").element("p", sheet.organ(), "class", "organ").element("h1", sheet.title());
        if (sheet.number() != null) {
            markup.element("p", sheet.number(), "class", "number");
        }
        markup.close("header");
        if (sheet.addressee() != null) {
            String line =
                    sheet.layout() == Layout.CERTIFICATE ? sheet.addressee() : texts.of("addressee", sheet.addressee());
            markup.element("p", line, "class", "addressee");
        }
    }

    private void blocks() {
        var widths = new Widths(sheet.layout() == Layout.CERTIFICATE ? 52 : 36.8);
        var writer = new BlockMarkup(markup, texts, widths, sheet.layout());
        List<Block> blocks = sheet.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            // A table may be longer than its page, and stays where it is.
            boolean kept = i > 0 && !(blocks.get(i - 1) instanceof Table);
            if (blocks.get(i) instanceof SealPlace seal) {
                writer.ending(null, seal, kept);
            } else if (i + 1 < blocks.size()
                    && blocks.get(i) instanceof Code code
                    && blocks.get(i + 1) instanceof SealPlace seal) {
                writer.ending(code, seal, kept);
                i++;
            } else {
                writer.write(blocks.get(i));
            }
        }
    }

    /** A browser shows it once, at the end; in PDF it stands in the margin of every page. */
    private void foot() {
        if (medium == Medium.READER && sheet.caseNumber() != null) {
            markup.open("footer")
                    .element("p", texts.of("case-number", sheet.caseNumber()))
                    .close("footer");
        }
    }

    private String margins() {
        String[] around = texts.of("page", "\f", "\f").split("\f", -1);
        String pages = "%s counter(page) %s counter(pages) %s"
                .formatted(quoted(around[0]), quoted(around[1]), quoted(around[2]));
        boolean framed = sheet.layout() == Layout.CERTIFICATE;
        String left = medium == Medium.PDF && sheet.caseNumber() != null
                ? margin("left", framed, quoted(letters.shown(texts.of("case-number", sheet.caseNumber()))))
                : "";
        return "@page { " + left + margin(framed ? "center" : "right", framed, pages) + "}";
    }

    /** One rule for each: a second one for the same place would take the place of the first. */
    private static String margin(String side, boolean framed, String content) {
        return "@bottom-%s { font: 9pt %s; vertical-align: top; padding-top: %s; content: %s } "
                .formatted(side, Face.FAMILY, framed ? "0" : "6mm", content);
    }

    /** As a string of CSS, in which every character that could mean something else is escaped. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ') {
                quoted.appendCodePoint(letter);
            } else {
                // The space belongs to the escape.
                quoted.append("\\%06X ".formatted(letter));
            }
        });
        return quoted.append('"').toString();
    }
}
