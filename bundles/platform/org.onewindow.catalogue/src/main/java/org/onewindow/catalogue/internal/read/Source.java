package org.onewindow.catalogue.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.onewindow.catalogue.internal.json.Pointers;

/**
 * A file that could be read.
 *
 * @param name its path under {@code department/}
 * @param lines the line of every value in it, by JSON pointer
 */
public record Source(String name, JsonNode root, Map<String, Integer> lines) {
    /** The value at a JSON pointer; a missing node when there is none. */
    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** The line of a value, or of the nearest thing around it that is there. */
    public int line(String pointer) {
        String here = pointer;
        while (!lines.containsKey(here)) {
            if (here.isEmpty()) {
                return 1;
            }
            here = Pointers.parent(here);
        }
        return lines.get(here);
    }
}
