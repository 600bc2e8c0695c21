package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.catalogue.Stage.Content;

/**
 * What a release under the same major number may not do: it has to serve every definition that was frozen under that
 * number, so nothing that somebody was told to hand in, or could, may go away (contract.md, Releases of a department).
 */
final class SameMajor {
    private final List<Fault> faults = new ArrayList<>();

    private SameMajor() {}

    static List<Fault> check(Content before, Content after) {
        var check = new SameMajor();
        Map<String, Definition> fresh = new TreeMap<>();
        after.definitions().forEach(definition -> fresh.put(definition.matter().code(), definition));
        for (Definition old : before.definitions()) {
            String code = old.matter().code();
            if (fresh.containsKey(code)) {
                check.form(code, old.schema(), fresh.get(code).schema());
            } else {
                check.add("matters/" + code, "minor-drops-matter", code);
            }
        }
        changedRegisters(before, after).forEach(name -> check.add("department.yaml", "minor-narrows-register", name));
        return check.faults;
    }

    /** The registers that are dropped, or of which an index is dropped or changed, by name. */
    static List<String> changedRegisters(Content before, Content after) {
        return before.department().registers().entrySet().stream()
                .filter(old ->
                        !isKept(old.getValue(), after.department().registers().get(old.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isKept(Register old, Register fresh) {
        return fresh != null
                && old.indexes().entrySet().stream().allMatch(index -> index.getValue()
                        .equals(fresh.indexes().get(index.getKey())));
    }

    private void form(String matter, JsonNode oldSchema, JsonNode newSchema) {
        var before = FormFields.of(oldSchema);
        var after = FormFields.of(newSchema);
        var narrowed = new TreeSet<String>();
        before.fields().forEach((place, old) -> {
            JsonNode fresh = after.fields().get(place);
            if (fresh == null || Narrowing.of(old, fresh)) {
                narrowed.add(place);
            }
        });
        after.required().stream()
                .filter(place -> !before.required().contains(place))
                .forEach(narrowed::add);
        after.requiredSometimes().stream()
                .filter(place -> !before.required().contains(place)
                        && !before.requiredSometimes().contains(place))
                .forEach(narrowed::add);
        narrowed.forEach(place -> add("matters/" + matter + place, "minor-narrows-form", place, matter));
    }

    private void add(String pointer, String code, Object... arguments) {
        faults.add(Refusals.fault(pointer, code, arguments));
    }
}
