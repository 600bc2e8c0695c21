package org.onewindow.cases.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Reply;
import org.onewindow.catalogue.json.CanonicalJson;

/** Answers given before: a retry with the same Idempotency-Key gets the first answer again. */
final class Replies {
    private final CaseRepository repository;

    Replies(CaseRepository repository) {
        this.repository = repository;
    }

    /** One request with its key. */
    record Request(String actor, String key, String hash) {
        /**
         * @param what tells requests of one person apart: the command and what it is about
         * @throws ProblemException MALFORMED {@code idempotency-key-malformed}
         */
        static Request of(Person by, String key, Object... what) {
            if (key == null || !key.matches("[\\x21-\\x7E]{1,100}")) {
                throw Texts.problem(Kind.MALFORMED, "idempotency-key-malformed");
            }
            return new Request(
                    by.name(), key, CanonicalJson.sha256(CanonicalJson.mapper().valueToTree(what)));
        }
    }

    /**
     * The answer given before, or the work's; also when another thread with the same key was faster.
     *
     * @throws ProblemException INVALID {@code idempotency-key-reused}, and what the work throws
     */
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

    /** @throws ProblemException INVALID {@code idempotency-key-reused} when the key belongs to another request */
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

    static Reply reply(Request request, Object value, long version) {
        return new Reply(
                request.actor(),
                request.key(),
                request.hash(),
                CanonicalJson.text(CanonicalJson.mapper().valueToTree(value)),
                version);
    }
}
