package org.onewindow.cases;

import java.time.Instant;
import java.util.Objects;

/**
 * One entry of a case's journal. Its hash covers the hash before it, so that nothing can be changed, left out or put in
 * between unseen.
 *
 * @param sequence 1 for the first
 * @param actor the account that acted; {@code centre} for what the law does, {@code applicant} for who has none
 * @param action an {@link Action}, or {@code RECEIVE}, {@code CLAIM}, {@code HAND_OVER}, {@code CALENDAR_CHANGED}, {@code
 *     OPINION_SILENT} or the name of a {@link Proceeding}
 * @param from the state before; null for the first
 * @param facts canonical JSON without personal data
 * @param sealed canonical JSON with personal data and free text; null when there is none or it was lawfully deleted
 * @param salt the salt of the commitment, hex; deleted together with {@code sealed}
 * @param commitment SHA-256 over salt and sealed content, hex; stays when they are deleted; null when there was none
 * @param hash HMAC-SHA-256 over everything but sealed content and salt, and over the hash before, hex
 */
public record JournalEntry(
        String number,
        int sequence,
        Instant at,
        String actor,
        String action,
        State from,
        State to,
        String facts,
        String sealed,
        String salt,
        String commitment,
        String hash) {
    public JournalEntry {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(facts, "facts");
    }
}
