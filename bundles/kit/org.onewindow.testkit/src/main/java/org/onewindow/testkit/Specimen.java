package org.onewindow.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.cases.CaseNumber;
import org.onewindow.cases.Filing;
import org.onewindow.cases.testing.InMemoryDesk;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.json.CanonicalJson;

/**
 * A matter's specimen (示范文本), which a test changes and hands in. Places are JSON pointers into the whole application,
 * the same as faults have. Each call changes this specimen and returns it.
 */
public final class Specimen {
    private final TestCentre centre;
    private final Definition definition;
    private final ObjectNode body;
    private LocalDate day;

    Specimen(TestCentre centre, Definition definition) {
        this.centre = centre;
        this.definition = definition;
        this.body = definition.specimen().deepCopy();
    }

    /** As a step of a chain: form and materials come from the chain's specimen. */
    Specimen of(Chain chain, String step, Map<String, Map<String, String>> results) {
        JsonNode specimen = chain.specimen();
        Map<String, String> codes = chain.materialsOf(step);
        body.set("channel", specimen.get("channel"));
        body.set("applicant", specimen.get("applicant"));
        body.set("form", chain.form(step).filledIn(specimen.get("form"), results));
        ArrayNode materials = body.putArray("materials");
        for (JsonNode material : specimen.get("materials")) {
            String code = codes.get(material.get("code").asText());
            if (code != null) {
                materials.add(((ObjectNode) material.deepCopy()).put("code", code));
            }
        }
        return this;
    }

    /** Is handed in on this day; otherwise on the centre's today. */
    public Specimen on(String day) {
        this.day = LocalDate.parse(day);
        return this;
    }

    /**
     * Sets a value, or takes it away for null. The place above it must be there; {@code -} is the place behind the last
     * item of a list.
     *
     * @param value JSON in plain Java values, such as maps, lists, texts, numbers
     */
    public Specimen set(String pointer, Object value) {
        var place = JsonPointer.compile(pointer);
        String last = place.last().getMatchingProperty();
        JsonNode above = body.at(place.head());
        if (above instanceof ObjectNode object) {
            if (value == null) {
                object.remove(last);
            } else {
                object.set(last, tree(value));
            }
        } else if (above instanceof ArrayNode list) {
            setItem(list, last, value);
        } else {
            throw new IllegalArgumentException("nothing in the specimen holds " + pointer);
        }
        return this;
    }

    private static void setItem(ArrayNode list, String last, Object value) {
        if (last.equals("-")) {
            list.add(tree(value));
        } else if (value == null) {
            list.remove(Integer.parseInt(last));
        } else {
            list.set(Integer.parseInt(last), tree(value));
        }
    }

    /** Brings a material of the matter too, in a form and in as many copies as it asks. */
    public Specimen with(String material) {
        var asked = definition
                .matter()
                .material(material)
                .orElseThrow(() -> new IllegalArgumentException("the matter has no material " + material));
        without(material);
        return set(
                "/materials/-",
                Map.of(
                        "code", material,
                        "copies", asked.copies(),
                        "kind", asked.forms().iterator().next().name()));
    }

    /** Comes without a material. */
    public Specimen without(String material) {
        var left = body.withArray("/materials").elements();
        while (left.hasNext()) {
            if (left.next().path("code").asText().equals(material)) {
                left.remove();
            }
        }
        return this;
    }

    /** The clerk goes on in spite of an overridable fault. */
    public Specimen overriding(String pointer, String reason) {
        body.withArray("/overrides").add(tree(Map.of("pointer", pointer, "reason", reason)));
        return this;
    }

    /** The form as it is filled in now. */
    public Form form() {
        return Form.of(
                CanonicalJson.mapper().convertValue(body.get("form"), new TypeReference<Map<String, Object>>() {}));
    }

    /** What one rule alone finds, whatever the form's schema and the other rules say. */
    public List<String> findings(CaseRule rule) {
        centre.on(receivedOn().toString());
        return rule.check(submission()).stream().map(centre::told).toList();
    }

    /** As the rules see it. */
    public Submission submission() {
        var materials = new HashSet<String>();
        body.path("materials")
                .forEach(material -> materials.add(material.path("code").asText()));
        return new Submission(definition.matter().code(), receivedOn(), applicant(), form(), materials);
    }

    /**
     * As a recorder sees it when its case takes a step on the day it was handed in.
     *
     * @param serial the case's serial number of that day, from 1
     */
    public Step step(String action, int serial) {
        return step(action, serial, receivedOn());
    }

    /** As a recorder sees it when its case takes a step on another day; the centre goes to that day. */
    public Step step(String action, int serial, String on) {
        return step(action, serial, LocalDate.parse(on));
    }

    private Step step(String action, int serial, LocalDate on) {
        centre.on(on.toString());
        return new Step(
                CaseNumber.of(InMemoryDesk.REGION, receivedOn(), serial),
                receivedOn(),
                serial,
                definition.matter().code(),
                action,
                on,
                applicant(),
                form(),
                Map.of());
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    Filing filing() {
        return read(body, Filing.class);
    }

    private LocalDate receivedOn() {
        return day == null ? centre.today() : day;
    }

    private Applicant applicant() {
        return read(body.get("applicant"), Applicant.class);
    }

    private static JsonNode tree(Object value) {
        return CanonicalJson.mapper().valueToTree(value);
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return CanonicalJson.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the application has not the shape of one", e);
        }
    }
}
