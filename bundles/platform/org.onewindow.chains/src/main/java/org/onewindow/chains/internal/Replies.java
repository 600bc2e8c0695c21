package org.onewindow.chains.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Reply;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.chains.ChainRepository;

/** Answers given before, as with cases: a retry with the same Idempotency-Key gets the first answer again. */
final class Replies {
    private final ChainRepository repository;

    Replies(ChainRepository repository) {
        this.repository = repository;
    }

    /** One request with its key. */
    record Request(String actor, String key, String hash) {
        /** @param what tells requests of one person apart */
        static Request of(Person by, String key, Object... what) {
            if (key == null || !key.matches("[\\x21-\\x7E]{1,100}")) {
                throw Texts.problem(Kind.MALFORMED, "idempotency-key-malformed");
            }
            return new Request(
                    by.name(), key, CanonicalJson.sha256(CanonicalJson.mapper().valueToTree(what)));
        }

        Reply reply(Object value, long version) {
            return new Reply(
                    actor, key, hash, CanonicalJson.text(CanonicalJson.mapper().valueToTree(value)), version);
        }
    }

    /** The answer given before, or the work's; also when another thread with the same key was faster. */
    <T> Answer<T> once(Request request, Class<T> type, Supplier<Answer<T>> work) {
        var given = given(request, type);
        if (given.isPresent()) {
            return given.get();
        }
        try {
            return work.get();
        } catch (ProblemException lost) {
            if (lost.problem().kind() != Kind.CONFLICT && lost.problem().kind() != Kind.STALE) {
                throw lost;
            }
            return given(request, type).orElseThrow(() -> lost);
        }
    }

    private <T> Optional<Answer<T>> given(Request request, Class<T> type) {
        return repository.reply(request.actor(), request.key()).map(reply -> {
            if (!reply.requestHash().equals(request.hash())) {
                throw Texts.problem(Kind.INVALID, "idempotency-key-reused");
            }
            try {
                return new Answer<>(CanonicalJson.mapper().readValue(reply.answer(), type), reply.version());
            } catch (JsonProcessingException ourOwnWriting) {
                throw new IllegalStateException(ourOwnWriting);
            }
        });
    }
}
