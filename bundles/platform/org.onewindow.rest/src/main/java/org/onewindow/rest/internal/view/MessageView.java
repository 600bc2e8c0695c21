package org.onewindow.rest.internal.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.catalogue.json.CanonicalJson;

/** A message of the outbox, without what is sealed in it. */
public record MessageView(
        @Schema(description = "the same on every try") String key,

        @Schema(description = "null when a licence tells it", nullable = true)
        String caseNumber,

        @Schema(description = "id of the licence that tells it; null when a case does", nullable = true)
        String licence,

        @Schema(description = "within a case or a licence, a smaller one is sent before")
        int sequence,

        Message.Kind kind,
        RecipientView recipient,
        @Schema(implementation = Object.class) JsonNode facts,
        Queued.State state,
        OffsetDateTime since,

        @Schema(description = "how often it was tried and not sent")
        int tries,

        @Schema(description = "when it is tried next at the earliest; when it was sent or given up otherwise")
        OffsetDateTime nextTry,

        @Schema(nullable = true) String lastError) {
    public static MessageView of(Queued queued, ZoneId zone) {
        var message = queued.message();
        return new MessageView(
                message.key(),
                message.caseNumber(),
                message.licence(),
                message.sequence(),
                message.kind(),
                RecipientView.of(message.recipient()),
                json(message.facts()),
                queued.state(),
                queued.since().atZone(zone).toOffsetDateTime(),
                queued.tries(),
                queued.nextTry().atZone(zone).toOffsetDateTime(),
                queued.lastError());
    }

    private static JsonNode json(String canonical) {
        try {
            return CanonicalJson.mapper().readTree(canonical);
        } catch (JsonProcessingException ourOwnWriting) {
            throw new IllegalStateException(ourOwnWriting);
        }
    }

    /** Whom it is for. */
    public record RecipientView(
            Recipient.Type type,

            @Schema(description = "the account, or the role", nullable = true)
            String name,

            @Schema(nullable = true) String organ) {
        static RecipientView of(Recipient recipient) {
            return new RecipientView(recipient.type(), recipient.name(), recipient.organ());
        }
    }
}
