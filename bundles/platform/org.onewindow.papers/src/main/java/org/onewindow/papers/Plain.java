package org.onewindow.papers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is asked of the texts of a sheet. */
final class Plain {
    private Plain() {}

    static void filled(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }

    static void optional(String text, String name) {
        if (text != null) {
            filled(text, name);
        }
    }

    static List<String> texts(String caption, Stream<String> others) {
        return Stream.concat(Stream.ofNullable(caption), others).toList();
    }

    static void some(Collection<?> things, String name) {
        if (things.isEmpty()) {
            throw new IllegalArgumentException("no " + name);
        }
    }
}
