package org.onewindow.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands behind the command as {@code name=value}. */
final class Settings {
    private final Map<String, String> given = new HashMap<>();

    Settings(List<String> words) {
        for (var word : words) {
            var pair = word.split("=", 2);
            if (pair.length < 2) {
                throw new IllegalArgumentException("not name=value: " + word);
            }
            given.put(pair[0], pair[1]);
        }
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
    }
}
