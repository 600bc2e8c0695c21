package org.onewindow.rest.internal.health;

import java.time.OffsetDateTime;
import java.util.List;

/** How the centre is. */
public record Health(Status status, OffsetDateTime at, List<Part> components) {
    public Health {
        components = List.copyOf(components);
    }

    /** The worst of the components decides for the whole. */
    public enum Status {
        UP,
        /** Something is missing, the centre works. */
        DEGRADED,
        /** Nothing can be done at the moment. */
        DOWN
    }

    /**
     * A part of the centre.
     *
     * @param notes what an operator should look at; stable codes, no texts of the law and no secrets
     */
    public record Part(String name, Status status, List<String> notes) {
        public Part {
            notes = List.copyOf(notes);
        }

        static Part of(String name, Status ifNotes, List<String> notes) {
            return new Part(name, notes.isEmpty() ? Status.UP : ifNotes, notes);
        }
    }
}
