package org.onewindow.papers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.onewindow.papers.Layout;

/** The style sheets: what all papers have in common, and what a layout has of its own. */
final class Styles {
    private static final Map<Layout, String> STYLES = new EnumMap<>(Layout.class);

    static {
        String common = read("sheet.css");
        for (var layout : Layout.values()) {
            STYLES.put(layout, common + read(layout.name().toLowerCase(Locale.ROOT) + ".css"));
        }
    }

    private Styles() {}

    static String of(Layout layout) {
        return STYLES.get(layout);
    }

    private static String read(String name) {
        try (var in = Styles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
