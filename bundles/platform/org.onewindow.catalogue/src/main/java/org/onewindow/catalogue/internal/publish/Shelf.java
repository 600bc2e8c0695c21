package org.onewindow.catalogue.internal.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.internal.content.DepartmentContent;

/**
 * What is published at one moment. Immutable: publishing and leaving make another shelf, and whoever reads sees one or
 * the other, never half of a department.
 *
 * @param departments by id
 * @param matters by code
 */
record Shelf(SortedMap<String, Resident> departments, SortedMap<String, Definition> matters) {
    static final Shelf EMPTY = new Shelf(new TreeMap<>(), new TreeMap<>());

    private static final Messages MESSAGES = Messages.of(Shelf.class);

    Shelf {
        departments = Collections.unmodifiableSortedMap(departments);
        matters = Collections.unmodifiableSortedMap(matters);
    }

    Shelf with(Resident resident) {
        var others = new TreeMap<>(departments);
        others.put(resident.bundle().id(), resident);
        return of(others);
    }

    /** Without the department that this bundle brought; unchanged when it brought none. */
    Shelf without(long bundle) {
        var others = new TreeMap<>(departments);
        others.values().removeIf(resident -> resident.bundle().number() == bundle);
        return of(others);
    }

    Optional<Definition> frozen(String hash) {
        return matters.values().stream().filter(d -> d.hash().equals(hash)).findFirst();
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

    private static Shelf of(Map<String, Resident> departments) {
        var matters = new TreeMap<String, Definition>();
        for (Resident resident : departments.values()) {
            resident.content()
                    .orElseThrow()
                    .definitions()
                    .forEach(definition -> matters.put(definition.matter().code(), definition));
        }
        return new Shelf(new TreeMap<>(departments), matters);
    }
}
