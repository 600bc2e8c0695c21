package org.onewindow.catalogue.internal.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.internal.content.DepartmentContent;

/**
 * What is published, and what else carries on cases, at one moment. Immutable: publishing and leaving make another shelf,
 * and whoever reads sees one or the other, never half of a department.
 *
 * @param departments by id
 * @param expected the departments that are expected back, by id; none of them is among the others
 * @param matters of both, by code
 * @param chains of both, by code
 * @param finishing by the bundle's number
 * @param abandoned by department: the versions for which no code will come
 */
record Shelf(
        SortedMap<String, Resident> departments,
        SortedMap<String, Expected> expected,
        SortedMap<String, Definition> matters,
        SortedMap<String, Chain> chains,
        SortedMap<Long, Resident> finishing,
        Map<String, Set<String>> abandoned) {
    static final Shelf EMPTY =
            new Shelf(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Map.of());

    /** Of two builds with the same number the later one is the newer. */
    private static final Comparator<Resident> OLDEST = Comparator.comparing(Resident::version)
            .thenComparing(resident -> resident.bundle().number());

    private static final Messages MESSAGES = Messages.of(Shelf.class);

    Shelf {
        departments = Collections.unmodifiableSortedMap(departments);
        expected = Collections.unmodifiableSortedMap(expected);
        matters = Collections.unmodifiableSortedMap(matters);
        chains = Collections.unmodifiableSortedMap(chains);
        finishing = Collections.unmodifiableSortedMap(finishing);
        abandoned = Map.copyOf(abandoned);
    }

    /** With a bundle that is published or finishing now, wherever it stood before. */
    Shelf with(Resident resident) {
        Shelf others = without(resident.bundle().number());
        var serving = new TreeMap<>(others.departments);
        var beside = new TreeMap<>(others.finishing);
        if (resident.is(Status.FINISHING)) {
            beside.put(resident.bundle().number(), resident);
        } else {
            serving.put(resident.bundle().id(), resident);
        }
        return of(serving, expected, beside, abandoned);
    }

    /** Without what this bundle brought; unchanged when it brought nothing. */
    Shelf without(long bundle) {
        var serving = new TreeMap<>(departments);
        serving.values().removeIf(resident -> resident.bundle().number() == bundle);
        var beside = new TreeMap<>(finishing);
        beside.remove(bundle);
        return of(serving, expected, beside, abandoned);
    }

    /** The published department of this resident is gone, and is expected back: what it brought stays readable. */
    Shelf expecting(Resident gone, Instant until) {
        var awaited = new TreeMap<>(expected);
        awaited.put(gone.bundle().id(), new Expected(gone.content().orElseThrow(), until));
        Shelf others = without(gone.bundle().number());
        return of(others.departments, awaited, others.finishing, abandoned);
    }

    /** A department is not expected back any more. */
    Shelf forgetting(String department) {
        var awaited = new TreeMap<>(expected);
        awaited.remove(department);
        return of(departments, awaited, finishing, abandoned);
    }

    /** Whether somebody has been expected in vain. */
    boolean isOutdated(Instant now) {
        return expected.values().stream().anyMatch(one -> !now.isBefore(one.until()));
    }

    Shelf at(Instant now) {
        var awaited = new TreeMap<>(expected);
        awaited.values().removeIf(one -> !now.isBefore(one.until()));
        return of(departments, awaited, finishing, abandoned);
    }

    Shelf abandoning(String department, Set<String> versions) {
        var gone = new HashMap<>(abandoned);
        gone.put(department, Set.copyOf(versions));
        return new Shelf(departments, expected, matters, chains, finishing, gone);
    }

    /** What the departments bring that are published or expected back, by id. */
    SortedMap<String, DepartmentContent> contents() {
        var contents = new TreeMap<String, DepartmentContent>();
        expected.forEach((id, one) -> contents.put(id, one.content()));
        departments.forEach(
                (id, resident) -> contents.put(id, resident.content().orElseThrow()));
        return contents;
    }

    /** A matter with the release that brings it, or brought it until a moment ago. */
    Optional<Edition> edition(String code) {
        return Optional.ofNullable(matters.get(code)).map(definition -> {
            Resident brings = departments.get(definition.matter().department());
            DepartmentContent content = brings == null
                    ? expected.get(definition.matter().department()).content()
                    : brings.content().orElseThrow();
            return new Edition(definition, content.department().version());
        });
    }

    /** Whose code carries on a case of a department that was filed under a version. */
    Optional<Resident> carrier(String department, String version) {
        return Optional.ofNullable(departments.get(department))
                .filter(resident -> resident.carries(version))
                .or(() -> finishing.values().stream()
                        .filter(resident -> resident.bundle().id().equals(department))
                        .filter(resident -> resident.carries(version))
                        .max(OLDEST));
    }

    boolean isAbandoned(String department, String version) {
        return abandoned.getOrDefault(department, Set.of()).contains(version);
    }

    Optional<Definition> frozen(String hash) {
        return matters.values().stream().filter(d -> d.hash().equals(hash)).findFirst();
    }

    Optional<Chain> frozenChain(String hash) {
        return chains.values().stream().filter(c -> c.hash().equals(hash)).findFirst();
    }

    /** Why a bundle cannot take its department's place among the ones that are here: what it brings belongs to another. */
    List<Fault> conflicts(Resident newcomer) {
        var faults = new ArrayList<Fault>();
        for (Resident owner : departments.values()) {
            if (owner.bundle().id().equals(newcomer.bundle().id())) {
                continue;
            }
            DepartmentContent mine = newcomer.content().orElseThrow();
            DepartmentContent theirs = owner.content().orElseThrow();
            for (Definition definition : mine.definitions()) {
                String code = definition.matter().code();
                if (theirs.definitions().stream()
                        .anyMatch(d -> d.matter().code().equals(code))) {
                    faults.add(fault("matters/" + code + ".yaml:1", "matter-owned", code, owner, newcomer));
                }
            }
            for (Chain chain : mine.chains()) {
                if (theirs.chains().stream().anyMatch(c -> c.code().equals(chain.code()))) {
                    faults.add(
                            fault("chains/" + chain.code() + ".yaml:1", "chain-owned", chain.code(), owner, newcomer));
                }
            }
            for (var organ : mine.department().organs()) {
                if (theirs.department().organs().stream().anyMatch(o -> o.id().equals(organ.id()))) {
                    faults.add(fault("department.yaml:1", "organ-owned", organ.id(), owner, newcomer));
                }
            }
        }
        return faults;
    }

    private static Fault fault(String pointer, String code, String what, Resident owner, Resident newcomer) {
        return new Fault(pointer, code, MESSAGES.text(code, what, name(owner), name(newcomer)));
    }

    private static String name(Resident resident) {
        var bundle = resident.bundle();
        return bundle.id() + " " + bundle.version() + " [" + bundle.number() + "]";
    }

    private static Shelf of(
            SortedMap<String, Resident> departments,
            SortedMap<String, Expected> expected,
            SortedMap<Long, Resident> finishing,
            Map<String, Set<String>> abandoned) {
        var awaited = new TreeMap<>(expected);
        awaited.keySet().removeAll(departments.keySet());
        var contents = new ArrayList<DepartmentContent>();
        awaited.values().forEach(one -> contents.add(one.content()));
        // Last: what another department has taken over meanwhile is that one's.
        departments.values().forEach(resident -> contents.add(resident.content().orElseThrow()));
        var matters = new TreeMap<String, Definition>();
        var chains = new TreeMap<String, Chain>();
        for (DepartmentContent content : contents) {
            content.definitions()
                    .forEach(definition -> matters.put(definition.matter().code(), definition));
            content.chains().forEach(chain -> chains.put(chain.code(), chain));
        }
        return new Shelf(departments, awaited, matters, chains, finishing, abandoned);
    }
}
