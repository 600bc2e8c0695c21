package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of one language.
 *
 * @param lines the line of every key
 */
record MessageFile(String name, Map<String, String> texts, Map<String, Integer> lines) {
    static Optional<MessageFile> read(String name, String text, Faults faults) {
        var file = new MessageFile(name, new LinkedHashMap<>(), new LinkedHashMap<>());
        String[] natural = text.split("\r\n|\n|\r", -1);
        int before = faults.count();
        for (int i = 0; i < natural.length; i++) {
            int first = i;
            var entry = new StringBuilder(natural[i]);
            while (!isComment(natural[first]) && continues(natural[i]) && i + 1 < natural.length) {
                entry.append('\n').append(natural[++i]);
            }
            file.add(entry.toString(), first + 1, faults);
        }
        return faults.count() > before ? Optional.empty() : Optional.of(file);
    }

    private void add(String entry, int line, Faults faults) {
        var parsed = new Properties();
        try {
            parsed.load(new StringReader(entry));
        } catch (IllegalArgumentException broken) {
            faults.add(name, line, "broken-properties");
        } catch (IOException aStringHasNone) {
            throw new UncheckedIOException(aStringHasNone);
        }
        for (String key : parsed.stringPropertyNames()) {
            if (texts.putIfAbsent(key, parsed.getProperty(key)) == null) {
                lines.put(key, line);
            } else {
                faults.add(name, line, "duplicate-key", key);
            }
        }
    }

    private static boolean isComment(String line) {
        String start = line.stripLeading();
        return start.startsWith("#") || start.startsWith("!");
    }

    private static boolean continues(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
