package org.onewindow.cases.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.catalogue.json.CanonicalJson;

/** The departments' registers with their indexes. What is written is read back as JSON, as from a database. */
final class RegisterContents {
    private final Map<List<String>, NavigableMap<String, Kept>> registers = new HashMap<>();

    void putAll(RegisterContents other) {
        other.registers.forEach((place, entries) -> registers.put(place, new TreeMap<>(entries)));
    }

    boolean isEmpty() {
        return registers.values().stream().allMatch(Map::isEmpty);
    }

    Optional<RegisterEntry> find(String department, String register, String key) {
        return Optional.ofNullable(entries(department, register).get(key)).map(Kept::entry);
    }

    List<RegisterEntry> findBy(String department, String register, String index, String value) {
        return entries(department, register).values().stream()
                .filter(kept -> kept.rows().stream().anyMatch(row -> row.isOf(index, value)))
                .map(Kept::entry)
                .toList();
    }

    List<RegisterEntry> all(String department, String register) {
        return entries(department, register).values().stream().map(Kept::entry).toList();
    }

    void write(String department, Register register, RegisterChange change) {
        var entries = entries(department, change.register());
        if (change instanceof RegisterChange.Create create) {
            requireUnique(!entries.containsKey(create.key()));
            put(entries, register, create.key(), create.document());
        } else if (change instanceof RegisterChange.Put put) {
            put(entries, register, put.key(), put.document());
        } else {
            entries.remove(change.key());
        }
    }

    private static void put(
            NavigableMap<String, Kept> entries, Register register, String key, Map<String, Object> document) {
        JsonNode tree = CanonicalJson.mapper().valueToTree(document);
        Set<Row> rows = Row.of(register, tree);
        entries.forEach((other, kept) -> requireUnique(
                other.equals(key) || kept.rows().stream().noneMatch(row -> row.unique() && rows.contains(row))));
        Map<String, Object> read = CanonicalJson.mapper().convertValue(tree, new TypeReference<>() {});
        entries.put(key, new Kept(new RegisterEntry(key, read), rows));
    }

    private static void requireUnique(boolean unique) {
        Contents.require(unique, Kind.CONFLICT, "register-not-unique");
    }

    private NavigableMap<String, Kept> entries(String department, String register) {
        return registers.computeIfAbsent(List.of(department, register), place -> new TreeMap<>());
    }

    private record Kept(RegisterEntry entry, Set<Row> rows) {}

    /** What one index says about one entry. */
    private record Row(String index, String value, boolean unique) {
        static Set<Row> of(Register register, JsonNode document) {
            var rows = new HashSet<Row>();
            register.indexes().forEach((name, index) -> {
                JsonNode field = document.at(index.field());
                if (field.isValueNode() && !field.isNull()) {
                    rows.add(new Row(name, field.asText(), index.unique()));
                }
            });
            return rows;
        }

        boolean isOf(String name, String text) {
            return index.equals(name) && value.equals(text);
        }
    }
}
