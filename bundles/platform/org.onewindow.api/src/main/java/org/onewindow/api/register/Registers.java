package org.onewindow.api.register;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The department's own registers, for reading. Every department sees only its own. Writes are returned by a
 * {@link org.onewindow.api.department.Recorder}. Thread-safe. While a specimen is linted all registers are empty.
 */
@ProviderType
public interface Registers {
    /** @throws IllegalArgumentException when department.yaml declares no such register */
    Optional<RegisterEntry> find(String register, String key);

    /**
     * The entries whose index has this value, at most 200, by key.
     *
     * @throws IllegalArgumentException when department.yaml declares no such register or index
     */
    List<RegisterEntry> findBy(String register, String index, String value);
}
