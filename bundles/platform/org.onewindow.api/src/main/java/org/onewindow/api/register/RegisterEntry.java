package org.onewindow.api.register;

import java.util.Map;
import java.util.Objects;

/**
 * One document of a register.
 *
 * @param key identifies it within its register, at most 100 characters
 * @param document JSON in plain Java values
 */
public record RegisterEntry(String key, Map<String, Object> document) {
    public RegisterEntry {
        if (Objects.requireNonNull(key, "key").isBlank() || key.length() > 100) {
            throw new IllegalArgumentException("a register's key has 1 to 100 characters");
        }
        document = Map.copyOf(document);
    }
}
