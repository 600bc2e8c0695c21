package org.onewindow.hall.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.hall.testing.InMemoryHall;

/** A small centre: what its departments bring, and its hall over registers in memory. */
final class Town implements Catalogue {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String ADMINISTRATOR = "lin";

    final SettableClock clock = new SettableClock();
    final InMemoryHall kept = new InMemoryHall();
    final List<Department> departments = new ArrayList<>();
    final List<Definition> matters = new ArrayList<>();

    Town() {
        clock.set(TODAY);
    }

    /** A department whose one organ has its id, with these windows on the first floor. */
    static Department department(String id, String zone, String creditCode, WindowGroup... windows) {
        return new Department(
                id,
                "1.0.0",
                Text.same(id),
                zone,
                new Department.Contact("0793-5550100", "0793-5550109", Text.same("县政府"), Text.same("县法院")),
                List.of(organ(id, creditCode)),
                Arrays.asList(windows),
                Map.of());
    }

    static WindowGroup group(WindowKind kind, int count) {
        return new WindowGroup(kind, 1, count);
    }

    private static Organ organ(String id, String creditCode) {
        return new Organ(id + "-bureau", creditCode, Text.same(id), List.of("局"), Organ.Kind.DEPARTMENT);
    }

    /** Makes a department bring a matter as well. */
    Matter brings(Department department, String code, String handling, int promised, String fees) {
        var matter = CanonicalJson.mapper()
                .convertValue(
                        json(MATTER.formatted(code, department.id(), department.id(), handling, promised, fees)),
                        Matter.class);
        matters.add(new Definition(
                "hash-of-" + code,
                matter,
                department.name(),
                department.organs().get(0),
                json("{}"),
                json("{}"),
                json("{}")));
        return matter;
    }

    static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Override
    public List<Department> departments() {
        return departments;
    }

    @Override
    public Optional<Department> department(String id) {
        return departments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Definition> matters() {
        return matters;
    }

    @Override
    public Optional<Definition> matter(String code) {
        return matters.stream().filter(one -> one.matter().code().equals(code)).findFirst();
    }

    @Override
    public Optional<Edition> edition(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Definition frozen(String hash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Chain> chains() {
        return List.of();
    }

    @Override
    public Optional<Chain> chain(String code) {
        return Optional.empty();
    }

    @Override
    public Chain frozenChain(String hash) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Publication> publications() {
        return List.of();
    }

    static final String FEES = """
            [{"code":"fee","name":{"zh-CN":"费","en":"Fee"},"min":10.00,"max":20.00,"standard":{"zh-CN":"标准","en":"Standard"},
              "basis":{"law":{"zh-CN":"某法","en":"Some law"}}}]""";

    private static final String MATTER = """
            {"code":"%s","department":"%s","organ":"%s-bureau","name":{"zh-CN":"某许可","en":"Some permit"},
             "kind":"LICENCE","level":"COUNTY","powerSource":"STATUTORY","audience":["NATURAL_PERSON"],"handling":"%s",
             "limits":{"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":%d,"unit":"WORKING_DAY"},
                       "clockStart":"ACCEPTANCE"},
             "basis":[],"conditions":[],"procedure":[],"responsible":{"zh-CN":"科长","en":"Section head"},
             "windows":["COMPREHENSIVE"],"channels":["WINDOW"],"visits":0,"postDelivery":true,"fees":%s,
             "result":{"name":{"zh-CN":"许可证","en":"Permit"},"kind":"LICENCE"},"materials":[],"questions":[],
             "themes":["start-up","new-theme"],"rules":[],"recorders":{},"verified":false,
             "source":{"zh-CN":"测试","en":"Test"}}
            """;
}
