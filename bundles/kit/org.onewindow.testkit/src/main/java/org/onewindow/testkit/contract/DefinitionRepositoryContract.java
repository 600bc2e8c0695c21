package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.DefinitionRepository.Frozen;

/** Frozen definitions. */
public abstract class DefinitionRepositoryContract {
    private DefinitionRepository repository;

    protected abstract DefinitionRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void aDefinitionIsReadToTheLetter() {
        var frozen =
                new Frozen(hash(1), "enterprise", "commerce", "{ \"b\":1.0,\n\"a\":\"" + Samples.RARE_NAME + "\" }");
        var long_ = new Frozen(hash(2), "sole-trader", "commerce", "\"" + "𠮷条".repeat(50_000) + "\"");

        repository.freeze(List.of(frozen, long_));

        assertEquals(Optional.of(frozen), repository.find(hash(1)));
        assertEquals(Optional.of(long_), repository.find(hash(2)));
        assertEquals(Optional.empty(), repository.find(hash(3)));
    }

    @Test
    void whatIsFrozenStaysAsItIs() {
        repository.freeze(List.of(frozen(1, "first")));

        repository.freeze(List.of(frozen(1, "second"), frozen(2, "new"), frozen(2, "new")));

        assertEquals(Optional.of(frozen(1, "first")), repository.find(hash(1)));
        assertEquals(Optional.of(frozen(2, "new")), repository.find(hash(2)));
    }

    @Test
    void freezingNothingIsNoError() {
        repository.freeze(List.of());

        assertEquals(Optional.empty(), repository.find(hash(1)));
    }

    @Test
    void twoWhoFreezeTheSameBothSucceed() throws Exception {
        var many = IntStream.range(0, 30).mapToObj(i -> frozen(i, "same")).toList();
        Callable<?> freeze = () -> {
            repository.freeze(many);
            return null;
        };

        assertEquals(3, Race.of(List.of(freeze, freeze, freeze)).successes());

        many.forEach(frozen -> assertEquals(Optional.of(frozen), repository.find(frozen.hash())));
    }

    private static String hash(int i) {
        return "%064x".formatted(i);
    }

    private static Frozen frozen(int i, String text) {
        return new Frozen(hash(i), "matter-" + i, "commerce", "{\"text\":\"" + text + "\"}");
    }
}
