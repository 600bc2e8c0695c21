package org.onewindow.store.internal.registers;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.onewindow.catalogue.Department.Register;

/** What one index says about one entry. */
record IndexRow(String index, String value, boolean unique) {
    private static final int LONGEST = 200;
    private static final int KEPT = 120;

    /** One row for every index of the register whose field holds a text, a number or a truth value in this document. */
    static Set<IndexRow> of(Register register, JsonNode document) {
        var rows = new HashSet<IndexRow>();
        register.indexes().forEach((name, index) -> {
            JsonNode field = document.at(JsonPointer.compile(index.field()));
            if (field.isValueNode() && !field.isNull() && !field.isMissingNode()) {
                rows.add(new IndexRow(name, stored(field.asText()), index.unique()));
            }
        });
        return rows;
    }

    /** A value as its column holds it: one that is too long becomes its beginning and its hash, which still tells it apart. */
    static String stored(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        return value.substring(0, end) + "…" + sha256(value);
    }

    private static String sha256(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
