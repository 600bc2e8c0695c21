package org.onewindow.catalogue.internal.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.internal.json.SubSchemas;
import org.onewindow.catalogue.internal.read.TextKeys;
import org.onewindow.catalogue.internal.read.Texts;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * Puts a form's labels in the place of their keys: {@code title} becomes the Chinese text, which is what any tool shows,
 * and {@code x-title} holds both languages.
 */
final class FormLabels {
    private FormLabels() {}

    static JsonNode ofSchema(JsonNode schema, Texts texts) {
        JsonNode labelled = schema.deepCopy();
        SubSchemas.walk(labelled, (pointer, inner) -> {
            for (String label : TextKeys.LABELS) {
                if (inner.path(label).isTextual()) {
                    label((ObjectNode) inner, label, texts);
                }
            }
        });
        return labelled;
    }

    static JsonNode ofLayout(JsonNode layout, Texts texts) {
        JsonNode labelled = layout.deepCopy();
        labelled.path("groups").forEach(group -> label((ObjectNode) group, "title", texts));
        return labelled;
    }

    private static void label(ObjectNode holder, String label, Texts texts) {
        Text text = texts.text(holder.get(label).asText());
        holder.put(label, text.zh());
        holder.set("x-" + label, CanonicalJson.mapper().valueToTree(text));
    }
}
