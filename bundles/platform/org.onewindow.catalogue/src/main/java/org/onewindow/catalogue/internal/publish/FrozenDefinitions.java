package org.onewindow.catalogue.internal.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.internal.content.Freezer;

/**
 * Definitions by hash. What was read once stays in memory: a centre has some hundreds of definitions of a few kilobytes,
 * and they never change. Thread-safe.
 */
final class FrozenDefinitions {
    private static final Messages MESSAGES = Messages.of(FrozenDefinitions.class);

    private final DefinitionRepository repository;
    private final Map<String, Definition> read = new ConcurrentHashMap<>();
    private final Map<String, Chain> chains = new ConcurrentHashMap<>();

    FrozenDefinitions(DefinitionRepository repository) {
        this.repository = repository;
    }

    Definition get(String hash) {
        Definition known = read.get(hash);
        if (known != null) {
            return known;
        }
        Definition found = repository.find(hash).map(Freezer::thaw).orElseThrow(() -> unknown(hash));
        read.put(hash, found);
        return found;
    }

    Chain chain(String hash) {
        Chain known = chains.get(hash);
        if (known != null) {
            return known;
        }
        Chain found = repository.find(hash).map(Freezer::thawChain).orElseThrow(() -> unknown(hash));
        chains.put(hash, found);
        return found;
    }

    private static ProblemException unknown(String hash) {
        return new ProblemException(Kind.NOT_FOUND, "definition-unknown", MESSAGES.text("definition-unknown", hash));
    }
}
