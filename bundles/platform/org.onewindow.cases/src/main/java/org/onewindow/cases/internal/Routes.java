package org.onewindow.cases.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onewindow.cases.outbox.Message.Kind;

/** Through which channels each kind of message goes. */
final class Routes {
    private final Map<Kind, List<String>> channels = new EnumMap<>(Kind.class);

    /**
     * @param lines {@code KIND=channel,channel}; {@code *} for every kind; a later one replaces an earlier one, and
     *     nothing after the sign means that such messages go nowhere
     * @throws IllegalArgumentException when a line cannot be read or names no kind
     */
    Routes(String... lines) {
        for (var line : lines) {
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException("not KIND=channel,channel: " + line);
            }
            var names = Stream.of(line.substring(sign + 1).split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            kinds(line.substring(0, sign).strip()).forEach(kind -> channels.put(kind, names));
        }
    }

    private static List<Kind> kinds(String name) {
        return name.equals("*") ? Arrays.asList(Kind.values()) : List.of(Kind.valueOf(name));
    }

    List<String> of(Kind kind) {
        return channels.getOrDefault(kind, List.of());
    }
}
