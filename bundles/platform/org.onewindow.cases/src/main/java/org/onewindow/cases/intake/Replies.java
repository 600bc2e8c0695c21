package org.onewindow.cases.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Reply;
import org.onewindow.catalogue.json.CanonicalJson;

/** Answers given before: a retry with the same Idempotency-Key gets the first answer again. Thread-safe. */
public final class Replies {
    private final BiFunction<String, String, Optional<Reply>> kept;

    /** @param kept the answer that was kept for an account and its key */
    public Replies(BiFunction<String, String, Optional<Reply>> kept) {
        this.kept = kept;
    }

    /**
     * The answer given before, or the work's; also when another thread with the same key was faster.
     *
     * @throws ProblemException INVALID {@code idempotency-key-reused}, and what the work throws
     */
    public <T> Answer<T> once(Request request, Class<T> type, Supplier<Answer<T>> work) {
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
        return kept.apply(request.actor(), request.key()).map(reply -> {
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
