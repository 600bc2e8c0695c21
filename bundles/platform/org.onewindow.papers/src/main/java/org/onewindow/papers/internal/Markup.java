package org.onewindow.papers.internal;

/**
 * Writes a document that is both HTML and XML. Whatever is not a name of a tag or attribute is escaped.
 *
 * <p>Used by one thread.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder(8192);
    private final Letters letters;

    Markup(Letters letters) {
        this.letters = letters;
    }

    /** @param attributes names and values in turn */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that can have no content, such as a picture. */
    Markup leaf(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A line feed begins a new line. */
    Markup text(String text) {
        String[] lines = letters.shown(text).split("\n", -1);
        escape(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            leaf("br");
            escape(lines[i]);
        }
        return this;
    }

    /** What is no text of the sheet and needs no escape: the type of the document, a style. */
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(letters.shown(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // Only in attributes is one left.
                case '\n' -> out.append("&#10;");
                default -> out.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
