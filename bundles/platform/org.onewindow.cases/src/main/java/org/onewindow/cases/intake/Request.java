package org.onewindow.cases.intake;

import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Reply;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * One request with its Idempotency-Key.
 *
 * @param actor the account that asks
 * @param key 1 to 100 visible ASCII characters
 * @param hash SHA-256 over what it asks
 */
public record Request(String actor, String key, String hash) {
    /**
     * @param what tells requests of one person apart: the command and what it is about
     * @throws ProblemException MALFORMED {@code idempotency-key-malformed}
     */
    public static Request of(Person by, String key, Object... what) {
        if (key == null || !key.matches("[\\x21-\\x7E]{1,100}")) {
            throw Texts.problem(Kind.MALFORMED, "idempotency-key-malformed");
        }
        return new Request(
                by.name(), key, CanonicalJson.sha256(CanonicalJson.mapper().valueToTree(what)));
    }

    /**
     * Its answer, to be kept with what it changed.
     *
     * @param version of what it is about, after it
     */
    public Reply reply(Object value, long version) {
        return new Reply(
                actor, key, hash, CanonicalJson.text(CanonicalJson.mapper().valueToTree(value)), version);
    }
}
