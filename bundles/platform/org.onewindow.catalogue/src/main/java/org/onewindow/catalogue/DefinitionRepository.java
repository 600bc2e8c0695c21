package org.onewindow.catalogue;

import java.util.Collection;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Where frozen definitions, of matters and of chains, are kept. They are never changed and never deleted. Thread-safe. */
@ProviderType
public interface DefinitionRepository {
    /** Keeps every definition that is not there yet, all in one transaction. */
    void freeze(Collection<Frozen> definitions);

    Optional<Frozen> find(String hash);

    /**
     * A definition as it is kept.
     *
     * @param hash SHA-256 of {@code json}, lower-case hex
     * @param matter the matter's code, or the chain's
     * @param department the bundle id
     * @param json canonical JSON of the definition without its hash
     */
    record Frozen(String hash, String matter, String department, String json) {}
}
