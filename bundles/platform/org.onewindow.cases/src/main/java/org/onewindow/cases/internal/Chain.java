package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.State;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * Links journal entries into a chain: a keyed hash over each entry and the hash before it, over canonical JSON. Personal
 * data enters only as a salted commitment, so that its lawful deletion leaves the chain whole.
 */
final class Chain {
    private static final String ALGORITHM = "HmacSHA256";
    private static final HexFormat HEX = HexFormat.of();

    private final SecretKeySpec key;
    private final SecureRandom random;

    /** @param key at least 32 bytes */
    Chain(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.random = random;
    }

    /**
     * The next entry of a chain.
     *
     * @param previous the hash of the entry before; null for the first
     * @param sealed personal data and free text; an empty object when there is none
     */
    JournalEntry next(String previous, int sequence, Event event, JsonNode facts, JsonNode sealed) {
        String kept = sealed.isEmpty() ? null : CanonicalJson.text(sealed);
        String salt = kept == null ? null : salt();
        var entry = new JournalEntry(
                event.number(),
                sequence,
                event.at(),
                event.actor(),
                event.action(),
                event.from(),
                event.to(),
                CanonicalJson.text(facts),
                kept,
                salt,
                kept == null ? null : commitment(salt, kept),
                null);
        return withHash(entry, hash(previous, entry));
    }

    /** The hash an entry must have after the one before it. */
    String hash(String previous, JournalEntry entry) {
        var content = CanonicalJson.mapper().createObjectNode();
        content.put("previous", previous);
        content.put("number", entry.number());
        content.put("sequence", entry.sequence());
        content.put("at", entry.at().toString());
        content.put("actor", entry.actor());
        content.put("action", entry.action());
        content.put("from", entry.from() == null ? null : entry.from().name());
        content.put("to", entry.to().name());
        content.put("facts", entry.facts());
        content.put("commitment", entry.commitment());
        return keyed(CanonicalJson.text(content));
    }

    private String keyed(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HEX.formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** By the name of each annex what proves its content to whoever has the key; it tells nothing of it. */
    SortedMap<String, String> marks(Annexes annexes) {
        var marks = new TreeMap<String, String>();
        annexes.parts().forEach((name, content) -> marks.put(name, keyed(name + CanonicalJson.text(content))));
        return marks;
    }

    /** Whether sealed content, while it is there, is what the entry committed itself to. */
    static boolean keepsCommitment(JournalEntry entry) {
        return entry.sealed() == null
                || commitment(entry.salt(), entry.sealed()).equals(entry.commitment());
    }

    private static String commitment(String salt, String sealed) {
        try {
            return HEX.formatHex(
                    MessageDigest.getInstance("SHA-256").digest((salt + sealed).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private String salt() {
        var salt = new byte[16];
        random.nextBytes(salt);
        return HEX.formatHex(salt);
    }

    private static JournalEntry withHash(JournalEntry entry, String hash) {
        return new JournalEntry(
                entry.number(),
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.from(),
                entry.to(),
                entry.facts(),
                entry.sealed(),
                entry.salt(),
                entry.commitment(),
                hash);
    }

    /** What happened. */
    record Event(String number, Instant at, String actor, String action, State from, State to) {}
}
