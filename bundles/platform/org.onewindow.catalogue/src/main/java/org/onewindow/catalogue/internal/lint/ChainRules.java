package org.onewindow.catalogue.internal.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.json.FormField;

/**
 * What must hold for a chain. The matters of its own department are looked into; those of others are there only when the
 * chain is used.
 */
final class ChainRules {
    private final ChainFile chain;
    private final Map<String, Source> forms;
    private final Faults faults;
    /** By step: the pointers at which something is put. */
    private final Map<String, Set<String>> put = new HashMap<>();

    private ChainRules(ChainFile chain, Map<String, Source> forms, Faults faults) {
        this.chain = chain;
        this.forms = forms;
        this.faults = faults;
    }

    /** @param forms of the department, by path */
    static void check(ChainFile chain, Map<String, Source> forms, Faults faults) {
        var rules = new ChainRules(chain, forms, faults);
        rules.steps();
        for (String list : new String[] {"/shared", "/given", "/carried"}) {
            for (int i = 0; i < chain.source().at(list).size(); i++) {
                rules.targets(Pointers.item(list, i) + "/into");
            }
        }
        for (int i = 0; i < chain.source().at("/carried").size(); i++) {
            rules.carried(Pointers.item("/carried", i));
        }
        rules.materials();
    }

    private void steps() {
        if (!chain.source().name().equals("chains/" + chain.code() + ".yaml")) {
            add("/code", "chain-file-name", chain.code());
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < chain.source().at("/steps").size(); i++) {
            String id = text(Pointers.item("/steps", i) + "/id");
            if (!ids.add(id)) {
                add(Pointers.item("/steps", i) + "/id", "duplicate-code", id);
            }
        }
        for (var step : chain.steps().values()) {
            for (int i = 0; i < step.after().size(); i++) {
                known(step.after().get(i), Pointers.item(step.pointer() + "/after", i));
            }
            if (chain.before(step.id()).contains(step.id())) {
                add(step.pointer() + "/after", "chain-cycle", step.id());
            }
        }
    }

    private void targets(String into) {
        for (var target : chain.source().at(into).properties()) {
            String step = target.getKey();
            String place = Pointers.member(into, step);
            String pointer = target.getValue().asText();
            if (!known(step, place)) {
                continue;
            }
            Set<String> before = put.computeIfAbsent(step, id -> new TreeSet<>());
            if (before.stream().anyMatch(other -> overlap(other, pointer))) {
                add(place, "chain-set-twice", pointer, step);
            }
            before.add(pointer);
            if (chain.own().containsKey(step)) {
                Source form = forms.get(chain.own().get(step).form() + ".schema.json");
                if (form != null && FormField.find(form.root(), pointer).isEmpty()) {
                    add(place, "chain-field", pointer, step);
                }
            }
        }
    }

    private static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    private void carried(String item) {
        String from = text(item + "/from");
        if (!known(from, item + "/from")) {
            return;
        }
        for (var target : chain.source().at(item + "/into").properties()) {
            if (chain.steps().containsKey(target.getKey())
                    && !chain.before(target.getKey()).contains(from)) {
                add(Pointers.member(item + "/into", target.getKey()), "chain-order", from, target.getKey());
            }
        }
        MatterFile matter = chain.own().get(from);
        if (matter != null && matter.at("/recorders").isEmpty()) {
            add(item + "/result", "chain-result", from, text(item + "/result"));
        }
    }

    private void materials() {
        var codes = new HashSet<String>();
        var handedIn = new HashMap<String, Set<String>>();
        for (int i = 0; i < chain.source().at("/materials").size(); i++) {
            String item = Pointers.item("/materials", i);
            if (!codes.add(text(item + "/code"))) {
                add(item + "/code", "duplicate-code", text(item + "/code"));
            }
            for (var target : chain.source().at(item + "/into").properties()) {
                String step = target.getKey();
                String place = Pointers.member(item + "/into", step);
                String code = target.getValue().asText();
                if (!known(step, place)) {
                    continue;
                }
                if (!handedIn.computeIfAbsent(step, id -> new HashSet<>()).add(code)) {
                    add(place, "chain-set-twice", code, step);
                }
                MatterFile matter = chain.own().get(step);
                if (matter != null && materialCodes(matter).noneMatch(code::equals)) {
                    add(place, "chain-material-unknown", code, step);
                }
            }
        }
        chain.own().forEach((step, matter) -> missing(step, matter, handedIn.getOrDefault(step, Set.of())));
    }

    /** What an earlier step may have issued, the licence library holds by then. */
    private void missing(String step, MatterFile matter, Set<String> handedIn) {
        boolean first = chain.before(step).isEmpty();
        for (String material : matter.items("/materials")) {
            String code = matter.text(material + "/code");
            boolean held = !first && matter.has(material + "/heldAs");
            if (matter.at(material + "/required").asBoolean() && !handedIn.contains(code) && !held) {
                add(chain.steps().get(step).pointer(), "chain-material-missing", code, step);
            }
        }
    }

    private static Stream<String> materialCodes(MatterFile matter) {
        return matter.items("/materials").stream().map(material -> matter.text(material + "/code"));
    }

    private boolean known(String step, String place) {
        boolean known = chain.steps().containsKey(step);
        if (!known) {
            add(place, "chain-step-unknown", step);
        }
        return known;
    }

    private String text(String pointer) {
        return chain.source().at(pointer).asText();
    }

    private void add(String pointer, String code, Object... arguments) {
        faults.add(chain.source(), pointer, code, arguments);
    }
}
