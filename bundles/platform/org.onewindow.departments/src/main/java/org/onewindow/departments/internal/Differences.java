package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Stage.Content;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.departments.Plan.Change;
import org.onewindow.departments.Plan.Change.Kind;

/** What differs between what a department brings now and what another release of it would bring. */
final class Differences {
    private static final int SHOWN = 200;

    private final ToLongFunction<String> openCases;

    /** @param openCases told a matter's code */
    Differences(ToLongFunction<String> openCases) {
        this.openCases = openCases;
    }

    /** By matter, what is about the department itself first. */
    List<Change> between(Content before, Content after) {
        var changes = new ArrayList<Change>();
        compare(null, flat(before.department()), flat(after.department()), 0, changes);
        chains(before, after, changes);
        var old = byCode(before);
        var fresh = byCode(after);
        var codes = new TreeSet<>(old.keySet());
        codes.addAll(fresh.keySet());
        for (String code : codes) {
            if (!old.containsKey(code)) {
                changes.add(added(fresh.get(code)));
            } else if (!fresh.containsKey(code)) {
                String name = name(old.get(code));
                changes.add(new Change(code, Kind.DROPPED, null, name, null, openCases.applyAsLong(code)));
            } else if (!old.get(code).hash().equals(fresh.get(code).hash())) {
                compare(code, flat(old.get(code)), flat(fresh.get(code)), openCases.applyAsLong(code), changes);
            }
        }
        return changes;
    }

    /** Everything that a department's first release brings. */
    List<Change> first(Content content) {
        return Stream.concat(
                        content.chains().stream().map(Differences::added),
                        content.definitions().stream().map(Differences::added))
                .toList();
    }

    private static Change added(Chain chain) {
        return new Change(
                null, Kind.ADDED, "/chains/" + chain.code(), null, chain.name().zh(), 0);
    }

    private static Change added(Definition definition) {
        return new Change(definition.matter().code(), Kind.ADDED, null, null, name(definition), 0);
    }

    private static String name(Definition definition) {
        return definition.matter().name().zh();
    }

    private static SortedMap<String, Definition> byCode(Content content) {
        var definitions = new TreeMap<String, Definition>();
        content.definitions()
                .forEach(definition -> definitions.put(definition.matter().code(), definition));
        return definitions;
    }

    private static void compare(
            String matter,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            long open,
            List<Change> changes) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Change(
                        matter, Kind.CHANGED, field, shown(before.get(field)), shown(after.get(field)), open));
            }
        }
    }

    private static String shown(String value) {
        return value == null || value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static SortedMap<String, String> flat(Definition definition) {
        return flat(definition, "hash");
    }

    private static SortedMap<String, String> flat(Department department) {
        return flat(department, "version");
    }

    /** Chains belong to the department: their fields stand under {@code /chains} and their codes. */
    private static void chains(Content before, Content after, List<Change> changes) {
        var old = chainsByCode(before);
        var fresh = chainsByCode(after);
        var codes = new TreeSet<>(old.keySet());
        codes.addAll(fresh.keySet());
        for (String code : codes) {
            String place = "/chains/" + code;
            if (!old.containsKey(code)) {
                changes.add(added(fresh.get(code)));
            } else if (!fresh.containsKey(code)) {
                changes.add(new Change(
                        null, Kind.DROPPED, place, old.get(code).name().zh(), null, 0));
            } else {
                var of = new ArrayList<Change>();
                compare(null, flat(old.get(code), "hash"), flat(fresh.get(code), "hash"), 0, of);
                of.forEach(one ->
                        changes.add(new Change(null, one.kind(), place + one.field(), one.before(), one.after(), 0)));
            }
        }
    }

    private static SortedMap<String, Chain> chainsByCode(Content content) {
        var chains = new TreeMap<String, Chain>();
        content.chains().forEach(chain -> chains.put(chain.code(), chain));
        return chains;
    }

    private static SortedMap<String, String> flat(Object value, String without) {
        JsonNode json = CanonicalJson.mapper().valueToTree(value);
        ((ObjectNode) json).remove(without);
        return FlatJson.of(json);
    }
}
