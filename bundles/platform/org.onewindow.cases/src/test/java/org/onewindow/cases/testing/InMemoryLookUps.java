package org.onewindow.cases.testing;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.LookUpRepository;

/** Who looked whom up, in memory. Thread-safe. */
public final class InMemoryLookUps implements LookUpRepository {
    private final ConcurrentSkipListMap<String, LookUp> rows = new ConcurrentSkipListMap<>();

    @Override
    public void add(LookUp lookUp) {
        if (rows.putIfAbsent(lookUp.id(), lookUp) != null) {
            throw new IllegalStateException("an id is given once");
        }
    }

    @Override
    public List<LookUp> list(String by, String idNumber, String before, int limit) {
        var newestFirst = rows.descendingMap();
        return (before == null ? newestFirst : newestFirst.tailMap(before, false))
                .values().stream()
                        .filter(lookUp -> by == null || lookUp.by().equals(by))
                        .filter(lookUp -> idNumber == null || lookUp.idNumber().equals(idNumber))
                        .limit(limit)
                        .toList();
    }
}
