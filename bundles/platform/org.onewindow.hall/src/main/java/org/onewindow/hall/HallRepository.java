package org.onewindow.hall;

import java.util.List;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the hall's registers are kept: small lists of documents that are read whole when the centre starts
 * (docs/decisions/0009). Thread-safe; every call is a transaction of its own.
 */
@ProviderType
public interface HallRepository {
    /** Every entry of a register, by key. */
    List<Entry> entries(String register);

    /**
     * Changes registers, everything or nothing.
     *
     * @param put written, each in place of the one with its register and key
     * @param removed told by register and key; nothing happens to one that is not there
     */
    void change(List<Entry> put, List<Entry> removed);

    /**
     * One entry.
     *
     * @param register at most 40 characters
     * @param key at most 100 characters, compared by code
     * @param json the document
     */
    record Entry(String register, String key, String json) {
        public Entry {
            Objects.requireNonNull(register, "register");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(json, "json");
        }
    }
}
