package org.onewindow.console.internal;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of one thing: named values, numbered lists and tables, in the order in which they are read. */
final class Report {
    private final String prefix;
    private final Map<String, Object> parts = new LinkedHashMap<>();

    /** @param prefix before each key in the message file, such as {@code case.}, where the name lies */
    Report(String prefix) {
        this.prefix = prefix;
    }

    Report value(String key, Object value) {
        parts.put(key, value);
        return this;
    }

    /** A list whose items stand on lines of their own. */
    Report items(String key, Collection<?> items) {
        parts.put(key, new Items(items));
        return this;
    }

    Report table(String key, Table table) {
        parts.put(key, table);
        return this;
    }

    Map<String, Object> parts() {
        return parts;
    }

    void print(PrintStream out, Wording wording) {
        int widest = parts.keySet().stream()
                .mapToInt(key -> Columns.width(wording.text(prefix + key)))
                .max()
                .orElse(0);
        Object before = null;
        for (var entry : parts.entrySet()) {
            String name = wording.text(prefix + entry.getKey());
            Object part = entry.getValue();
            if (before instanceof Table || before != null && part instanceof Table) {
                out.println();
            }
            before = part == null ? "" : part;
            if (part instanceof Table table) {
                out.println(name);
                table.print(out, wording);
            } else if (part instanceof Items items && !items.content().isEmpty()) {
                out.println(name);
                int n = 1;
                for (Object item : items.content()) {
                    out.println("  " + n++ + ". " + wording.show(item));
                }
            } else {
                Object value = part instanceof Items ? null : part;
                out.println(Columns.pad(name, widest) + "  " + wording.show(value));
            }
        }
    }

    /** Key, tab, value; each item and each row of a table on a line of its own under the key of its list. */
    void printPlain(PrintStream out, Wording wording) {
        parts.forEach((key, part) -> {
            if (part instanceof Table table) {
                table.printPlain(out, wording, key + "\t");
            } else if (part instanceof Items items) {
                items.content().forEach(item -> out.println(key + "\t" + wording.plain(item)));
            } else {
                out.println(key + "\t" + wording.plain(part));
            }
        });
    }

    /** Marks a list whose items stand on lines of their own. */
    record Items(Collection<?> content) {}
}
