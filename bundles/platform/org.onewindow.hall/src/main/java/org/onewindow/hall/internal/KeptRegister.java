package org.onewindow.hall.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.hall.HallRepository;
import org.onewindow.hall.HallRepository.Entry;

/**
 * One register of the hall: read whole at the start, written through. Readers see it before or after a change, never
 * between. Thread-safe; who reads before writing holds a lock of their own around both.
 */
final class KeptRegister<T> {
    /** The register of those registers that have had their first data. */
    private static final String BEGUN = "begun";

    /** A platform that was rolled back meets entries of its successor. */
    private static final ObjectMapper MAPPER = CanonicalJson.mapper()
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final HallRepository repository;
    private final String name;
    private final Class<T> type;
    private final Function<T, String> key;
    private volatile SortedMap<String, T> entries;

    KeptRegister(HallRepository repository, String name, Class<T> type, Function<T, String> key) {
        this.repository = repository;
        this.name = name;
        this.type = type;
        this.key = key;
        var read = new TreeMap<String, T>();
        repository.entries(name).forEach(entry -> read.put(entry.key(), decoded(entry.json())));
        entries = Collections.unmodifiableSortedMap(read);
    }

    /** The key of a numbered entry: by it they lie in the order of their numbers. */
    static String number(int number) {
        return "%09d".formatted(number);
    }

    /** Puts the first data in, once in the centre's life. */
    KeptRegister<T> begin(Supplier<List<T>> first) {
        if (repository.entries(BEGUN).stream().noneMatch(entry -> entry.key().equals(name))) {
            change(first.get(), List.of(), List.of(new Entry(BEGUN, name, "{}")));
        }
        return this;
    }

    /** By key. */
    List<T> all() {
        return List.copyOf(entries.values());
    }

    Optional<T> find(String wanted) {
        return Optional.ofNullable(entries.get(wanted));
    }

    void put(T entry) {
        change(List.of(entry), List.of());
    }

    void remove(T entry) {
        change(List.of(), List.of(entry));
    }

    void change(Collection<T> put, Collection<T> removed) {
        change(put, removed, List.of());
    }

    private synchronized void change(Collection<T> put, Collection<T> removed, List<Entry> beside) {
        var written = new ArrayList<>(beside);
        put.forEach(entry -> written.add(encoded(entry)));
        repository.change(written, removed.stream().map(this::encoded).toList());
        var changed = new TreeMap<>(entries);
        removed.forEach(entry -> changed.remove(key.apply(entry)));
        put.forEach(entry -> changed.put(key.apply(entry), entry));
        entries = Collections.unmodifiableSortedMap(changed);
    }

    private Entry encoded(T entry) {
        try {
            return new Entry(name, key.apply(entry), MAPPER.writeValueAsString(entry));
        } catch (JsonProcessingException ourOwnValue) {
            throw new IllegalStateException(ourOwnValue);
        }
    }

    private T decoded(String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of " + name + " is not what it was", e);
        }
    }
}
