package org.onewindow.chains.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * Three departments and a chain through them: the deed tax, then the transfer of the home, then water and, for who wants it,
 * power, side by side. A test may have a department go, refuse and come back.
 */
final class Quarter implements Catalogue, DepartmentCode {
    /** Reads definitions as they are frozen: what says nothing is left out. */
    private static final ObjectMapper AS_FROZEN =
            CanonicalJson.mapper().copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    final Set<String> gone = new HashSet<>();
    final Set<String> failing = new HashSet<>();
    final Map<String, Function<Submission, List<Fault>>> rules = new HashMap<>();
    private final Map<String, Definition> matters = new TreeMap<>();
    private final Map<String, Definition> ever = new HashMap<>();
    private Chain chain;
    private final Map<String, Chain> chains = new HashMap<>();

    Quarter() {
        offer(
                "deed-tax",
                "taxes",
                "{\"price\":{\"type\":\"integer\"},\"sale\":{\"type\":\"boolean\"}}",
                "price",
                matter -> {
                    matter.putObject("recorders").put("GRANT", "tax-number");
                    matter.put("kind", "LEVY");
                });
        offer(
                "home-transfer",
                "homes",
                "{\"price\":{\"type\":\"integer\"},\"unit\":{\"type\":\"string\",\"maxLength\":20},"
                        + "\"taxNumber\":{\"type\":\"string\"}}",
                "price,unit,taxNumber",
                matter -> {
                    matter.putObject("recorders").put("ISSUE", "title-number");
                    matter.set("fees", json("""
                            [{"code":"registration","name":{"zh-CN":"登记费","en":"Registration"},"min":80,"max":80,
                              "standard":{"zh-CN":"每件","en":"each"},"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}]
                            """));
                });
        offer(
                "water-transfer",
                "water",
                "{\"titleNumber\":{\"type\":\"string\"},\"meter\":{\"type\":\"integer\"}}",
                "titleNumber",
                matter -> matter.putArray("materials"));
        offer(
                "power-transfer",
                "water",
                "{\"titleNumber\":{\"type\":\"string\"}}",
                "titleNumber",
                matter -> matter.putArray("materials"));
        bring("""
                {"code":"buy-a-home","department":"homes","departmentName":{"zh-CN":"房产局","en":"Homes"},
                 "name":{"zh-CN":"买房一件事","en":"Buying a home"},
                 "lead":{"id":"homes-office","creditCode":"11361123MB00000009","name":{"zh-CN":"房产局","en":"Homes office"},
                         "aliases":[],"kind":"DEPARTMENT"},
                 "limit":{"length":10,"unit":"WORKING_DAY"},"silenceIsConsent":false,"basis":[],
                 "steps":[{"id":"tax","matter":"deed-tax","after":[]},
                          {"id":"transfer","matter":"home-transfer","after":["tax"]},
                          {"id":"water","matter":"water-transfer","after":["transfer"]},
                          {"id":"power","matter":"power-transfer","after":["transfer"],"optional":true}],
                 "shared":[{"field":"price","into":{"tax":"/price","transfer":"/price"}}],
                 "carried":[{"from":"tax","result":"taxNumber","into":{"transfer":"/taxNumber"}},
                            {"from":"transfer","result":"titleNumber","into":{"water":"/titleNumber","power":"/titleNumber"}}],
                 "given":[{"into":{"tax":"/sale"},"value":true}],
                 "materials":[{"code":"contract","into":{"tax":"application-form","transfer":"application-form"}}],
                 "specimen":{},"source":{"zh-CN":"测试","en":"Test"}}
                """);
    }

    static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @param properties of the form's schema, as JSON */
    void offer(String code, String department, String properties, String required, Consumer<ObjectNode> change) {
        var schema = (ObjectNode) json("{\"type\":\"object\",\"additionalProperties\":false}");
        schema.set("properties", json(properties));
        var needed = schema.putArray("required");
        List.of(required.split(",")).forEach(needed::add);
        var matter = (ObjectNode) json(MATTER.formatted(code, department, department));
        change.accept(matter);
        var definition = new Definition(
                CanonicalJson.sha256(matter) + schema.hashCode(),
                AS_FROZEN.convertValue(matter, Matter.class),
                Text.same(department),
                organ(department + "-office"),
                schema,
                json("{}"),
                json("{}"));
        matters.put(code, definition);
        ever.put(definition.hash(), definition);
    }

    /** Offers a matter with something changed in its definition. */
    void change(String code, Consumer<ObjectNode> change) {
        var before = matters.get(code);
        ObjectNode matter = AS_FROZEN.valueToTree(before.matter());
        change.accept(matter);
        var changed = new Definition(
                CanonicalJson.sha256(matter) + before.schema().hashCode(),
                AS_FROZEN.convertValue(matter, Matter.class),
                before.departmentName(),
                before.organ(),
                before.schema(),
                before.ui(),
                before.specimen());
        matters.put(code, changed);
        ever.put(changed.hash(), changed);
    }

    /** @param text the chain as it is frozen */
    void bring(String text) {
        var content = (ObjectNode) json(text);
        content.put("hash", CanonicalJson.sha256(content));
        chain = AS_FROZEN.convertValue(content, Chain.class);
        chains.put(chain.hash(), chain);
    }

    /** The chain with something changed. */
    void bringWith(Consumer<ObjectNode> change) {
        ObjectNode content = AS_FROZEN.valueToTree(chain);
        content.remove("hash");
        change.accept(content);
        bring(content.toString());
    }

    private static Organ organ(String id) {
        return new Organ(id, "11361123MB00000009", Text.same(id), List.of(), Organ.Kind.DEPARTMENT);
    }

    @Override
    public List<Fault> check(Edition edition, Submission submission) {
        requireThere(edition);
        var matter = edition.definition().matter();
        return rules.getOrDefault(matter.code(), handedIn -> List.of()).apply(submission);
    }

    @Override
    public Recorded record(Edition edition, Step step) {
        var recorder = edition.definition().matter().recorders().get(step.action());
        if (recorder == null) {
            return Recorded.NOTHING;
        }
        requireThere(edition);
        var name = recorder.equals("tax-number") ? "taxNumber" : "titleNumber";
        return new Recorded(new Recording(List.of(), Map.of(name, name + "-" + step.caseNumber())), Map.of());
    }

    private void requireThere(Edition edition) {
        var department = edition.definition().matter().department();
        if (gone.contains(department) || failing.contains(department)) {
            throw new ProblemException(Kind.UNAVAILABLE, "department-away", Text.same("away"));
        }
    }

    @Override
    public List<Department> departments() {
        return List.of();
    }

    @Override
    public Optional<Department> department(String id) {
        return Optional.empty();
    }

    @Override
    public List<Definition> matters() {
        var offered = new ArrayList<>(matters.values());
        offered.removeIf(definition -> gone.contains(definition.matter().department()));
        return offered;
    }

    @Override
    public Optional<Definition> matter(String code) {
        return matters().stream()
                .filter(definition -> definition.matter().code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Edition> edition(String code) {
        return matter(code).map(definition -> new Edition(definition, "1.0.0"));
    }

    @Override
    public List<Chain> chains() {
        return gone.contains(chain.department()) ? List.of() : List.of(chain);
    }

    @Override
    public Optional<Chain> chain(String code) {
        return chains().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public Chain frozenChain(String hash) {
        return Optional.ofNullable(chains.get(hash)).orElseThrow();
    }

    @Override
    public Definition frozen(String hash) {
        return Optional.ofNullable(ever.get(hash)).orElseThrow();
    }

    @Override
    public List<Publication> publications() {
        return List.of();
    }

    private static final String MATTER = """
            {"code":"%s","department":"%s","organ":"%s-office","name":{"zh-CN":"事项","en":"Matter"},
             "kind":"CONFIRMATION","level":"COUNTY","powerSource":"STATUTORY","audience":["NATURAL_PERSON"],
             "handling":"COMMITTED",
             "limits":{"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                       "clockStart":"ACCEPTANCE"},
             "basis":[],"conditions":[],"procedure":[],"responsible":{"zh-CN":"科长","en":"Section head"},
             "windows":["COMPREHENSIVE"],"channels":["WINDOW","MOBILE"],"visits":0,"postDelivery":true,"fees":[],
             "result":{"name":{"zh-CN":"结果","en":"Result"},"kind":"REGISTRATION"},
             "materials":[{"code":"application-form","name":{"zh-CN":"申请书","en":"Application form"},"required":true,
               "origin":"APPLICANT","forms":["ORIGINAL"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}],
             "questions":[],"themes":[],"rules":["rule"],"recorders":{},"verified":false,
             "source":{"zh-CN":"测试","en":"Test"}}
            """;
}
