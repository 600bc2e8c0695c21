package org.onewindow.catalogue.testing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.catalogue.DefinitionRepository;

/** Frozen definitions in memory. */
public final class InMemoryDefinitions implements DefinitionRepository {
    private final Map<String, Frozen> kept = new ConcurrentHashMap<>();

    @Override
    public void freeze(Collection<Frozen> definitions) {
        definitions.forEach(one -> kept.putIfAbsent(one.hash(), one));
    }

    @Override
    public Optional<Frozen> find(String hash) {
        return Optional.ofNullable(kept.get(hash));
    }
}
