package org.onewindow.hall.testing;

import java.util.List;
import java.util.TreeMap;
import org.onewindow.hall.HallRepository;

/** The hall's registers in memory. Thread-safe. */
public final class InMemoryHall implements HallRepository {
    private final TreeMap<String, TreeMap<String, Entry>> registers = new TreeMap<>();

    @Override
    public synchronized List<Entry> entries(String register) {
        return List.copyOf(registers.getOrDefault(register, new TreeMap<>()).values());
    }

    @Override
    public synchronized void change(List<Entry> put, List<Entry> removed) {
        removed.forEach(entry -> of(entry).remove(entry.key()));
        put.forEach(entry -> of(entry).put(entry.key(), entry));
    }

    private TreeMap<String, Entry> of(Entry entry) {
        return registers.computeIfAbsent(entry.register(), name -> new TreeMap<>());
    }
}
