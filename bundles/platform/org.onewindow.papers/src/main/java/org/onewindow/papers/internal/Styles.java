package org.onewindow.papers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.onewindow.papers.Layout;

/** The style sheets: what all papers have in common, what a layout has of its own, what only a browser needs. */
final class Styles {
    private static final Map<Layout, String> STYLES = new EnumMap<>(Layout.class);
    private static final String READER = read("reader.css");

    static {
        String common = read("sheet.css");
        for (var layout : Layout.values()) {
            STYLES.put(layout, common + read(name(layout) + ".css"));
        }
    }

    private Styles() {}

    static String of(Layout layout, Medium medium) {
        return medium == Medium.READER ? STYLES.get(layout) + READER : STYLES.get(layout);
    }

    /** Of a layout's style sheet and of the class of its sheets. */
    static String name(Layout layout) {
        return layout.name().toLowerCase(Locale.ROOT);
    }

    private static String read(String name) {
        try (var in = Styles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
