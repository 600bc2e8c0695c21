package org.onewindow.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.Chain.Carried;
import org.onewindow.catalogue.Chain.Given;
import org.onewindow.catalogue.Chain.Shared;

/**
 * How the form of a chain's step comes about: what is the step's own, what is shared, what is given, and what earlier
 * results bring. All are laid over each other: objects member by member, lists item by item, so that a list of persons may
 * be shared and the step add to each what only it needs. Nothing may be said twice and differently. A number in a pointer is
 * an item of a list. Immutable and thread-safe.
 */
public final class StepForm {
    private static final Messages MESSAGES = Messages.of(StepForm.class);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String step;
    private final List<Shared> shared;
    private final List<Carried> carried;
    private final List<Given> given;

    private StepForm(String step, List<Shared> shared, List<Carried> carried, List<Given> given) {
        this.step = step;
        this.shared =
                shared.stream().filter(one -> one.into().containsKey(step)).toList();
        this.carried =
                carried.stream().filter(one -> one.into().containsKey(step)).toList();
        this.given = given.stream().filter(one -> one.into().containsKey(step)).toList();
    }

    /** @param step the id of the step */
    public static StepForm of(String step, List<Shared> shared, List<Carried> carried, List<Given> given) {
        return new StepForm(step, shared, carried, given);
    }

    /**
     * The step's form.
     *
     * @param form the merged form: {@code shared}, and {@code steps} by their ids; what is absent is left open
     * @param results of the steps that are done, by step; a result that is not there yet is left open
     * @throws ProblemException INVALID {@code chain-form} with a fault, its pointer into the merged form, when the step's
     *     own part says something else than what is shared, given or brought
     */
    public ObjectNode filledIn(JsonNode form, Map<String, Map<String, String>> results) {
        JsonNode own = form.path("steps").path(step);
        JsonNode filled = own.isObject() ? own.deepCopy() : NODES.objectNode();
        for (Shared one : shared) {
            filled = put(filled, one.into().get(step), form.path("shared").at("/" + one.field()));
        }
        for (Given one : given) {
            filled = put(filled, one.into().get(step), one.value());
        }
        for (Carried one : carried) {
            String result = results.getOrDefault(one.from(), Map.of()).get(one.result());
            filled = put(filled, one.into().get(step), result == null ? NODES.nullNode() : TextNode.valueOf(result));
        }
        return (ObjectNode) filled;
    }

    /**
     * Where something in the step's form stands in the merged form, so that a fault can be told where it was made.
     *
     * @param form the merged form
     * @param pointer into the step's form
     */
    public String place(JsonNode form, String pointer) {
        for (Shared one : shared) {
            String target = one.into().get(step);
            String inShared = "/shared/" + one.field();
            if (pointer.equals(target)) {
                return inShared;
            }
            if (pointer.startsWith(target + "/")) {
                String place = inShared + pointer.substring(target.length());
                String own = "/steps/" + step + pointer;
                return form.at(place).isMissingNode() && !form.at(own).isMissingNode() ? own : place;
            }
        }
        return "/steps/" + step + pointer;
    }

    private JsonNode put(JsonNode filled, String pointer, JsonNode value) {
        return value.isMissingNode() || value.isNull() ? filled : laidOver(filled, nested(pointer, value), "");
    }

    private static JsonNode nested(String pointer, JsonNode value) {
        int slash = pointer.indexOf('/', 1);
        String name = (slash < 0 ? pointer.substring(1) : pointer.substring(1, slash))
                .replace("~1", "/")
                .replace("~0", "~");
        JsonNode inner = slash < 0 ? value : nested(pointer.substring(slash), value);
        if (!name.matches("[0-9]{1,3}")) {
            return NODES.objectNode().set(name, inner);
        }
        var list = NODES.arrayNode();
        for (int i = 0; i < Integer.parseInt(name); i++) {
            list.addNull();
        }
        return list.add(inner);
    }

    private JsonNode laidOver(JsonNode under, JsonNode over, String pointer) {
        if (under.isNull() || under.isMissingNode()) {
            return over;
        }
        if (over.isNull() || over.isMissingNode() || over.equals(under)) {
            return under;
        }
        if (under.isObject() && over.isObject()) {
            var both = (ObjectNode) under.deepCopy();
            over.properties()
                    .forEach(member -> both.set(
                            member.getKey(),
                            laidOver(
                                    both.path(member.getKey()),
                                    member.getValue(),
                                    pointer + "/"
                                            + member.getKey().replace("~", "~0").replace("/", "~1"))));
            return both;
        }
        if (under.isArray() && over.isArray()) {
            var both = NODES.arrayNode();
            for (int i = 0; i < Math.max(under.size(), over.size()); i++) {
                both.add(laidOver(under.path(i), over.path(i), pointer + "/" + i));
            }
            return both;
        }
        throw conflict(pointer);
    }

    private ProblemException conflict(String pointer) {
        var said = new Fault("/steps/" + step + pointer, "chain-says-otherwise", MESSAGES.text("chain-says-otherwise"));
        return new ProblemException(
                new Problem(Kind.INVALID, "chain-form", MESSAGES.text("chain-form"), List.of(said), Map.of()));
    }
}
