package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.State;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * An entry of a case's journal.
 *
 * @param facts what was done, without personal data
 * @param content personal data and free text; null when there was none or it was lawfully deleted
 * @param commitment stays when the content is deleted
 * @param hash the entry's link in the chain
 */
public record JournalItem(
        int sequence,
        OffsetDateTime at,
        String actor,
        String action,
        @Schema(nullable = true) State from,
        State to,
        @Schema(implementation = Object.class) JsonNode facts,

        @Schema(implementation = Object.class, nullable = true)
        JsonNode content,

        @Schema(nullable = true) String commitment,
        String hash) {
    public static JournalItem of(JournalEntry entry, ZoneId zone) {
        return new JournalItem(
                entry.sequence(),
                entry.at().atZone(zone).toOffsetDateTime(),
                entry.actor(),
                entry.action(),
                entry.from(),
                entry.to(),
                json(entry.facts()),
                entry.sealed() == null ? null : json(entry.sealed()),
                entry.commitment(),
                entry.hash());
    }

    private static JsonNode json(String canonical) {
        try {
            return CanonicalJson.mapper().readTree(canonical);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a journal entry holds no JSON", damaged);
        }
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "JournalItem[" + sequence + "]";
    }
}
