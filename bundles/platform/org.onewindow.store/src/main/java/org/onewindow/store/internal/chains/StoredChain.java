package org.onewindow.store.internal.chains;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.chains.ChainFile;

/** A chain's application as it is kept in its column. */
final class StoredChain {
    // A platform that was rolled back meets rows of its successor.
    private static final ObjectReader READER = CanonicalJson.mapper()
            .readerFor(ChainFile.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private StoredChain() {}

    static String write(ChainFile file) {
        return CanonicalJson.text(CanonicalJson.mapper().valueToTree(file));
    }

    static ChainFile read(String text) {
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored text is not the JSON it was", e);
        }
    }
}
