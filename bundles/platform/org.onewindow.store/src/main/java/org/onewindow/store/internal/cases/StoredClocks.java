package org.onewindow.store.internal.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import org.onewindow.cases.Clocks;
import org.onewindow.catalogue.json.CanonicalJson;

/** Clocks as they are kept in their column: the text that the journal tells too. */
final class StoredClocks {
    // A platform that was rolled back meets rows of its successor.
    private static final ObjectReader READER =
            CanonicalJson.mapper().readerFor(Clocks.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private StoredClocks() {}

    static String write(Clocks clocks) {
        return clocks == null ? null : CanonicalJson.text(CanonicalJson.mapper().valueToTree(clocks));
    }

    static Clocks read(String text) {
        try {
            return text == null ? null : READER.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored text is not the JSON it was", e);
        }
    }
}
