package org.onewindow.chains.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandedIn;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Chain.Carried;
import org.onewindow.catalogue.Chain.Step;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.StepForm;
import org.onewindow.chains.ChainFile.Content;
import org.onewindow.chains.ChainFile.Origin;

/**
 * The application of one step, taken out of the chain's: its form, its materials, and where in the chain's application
 * something of it stands. Pure.
 */
final class StepFiling {
    private static final String FORM = "/form";
    private static final String MATERIALS = "/materials/";

    private final Chain chain;
    private final Step step;
    private final Content content;
    private final StepForm form;
    private final Map<String, String> codes;

    StepFiling(Chain chain, Step step, Content content) {
        this.chain = chain;
        this.step = step;
        this.content = content;
        this.form = chain.form(step.id());
        this.codes = chain.materialsOf(step.id());
    }

    /**
     * How the application came in.
     *
     * @param site null at the main hall
     */
    record Way(Channel channel, String site) {
        static Way of(Origin origin) {
            return new Way(origin.channel(), origin.site());
        }
    }

    /**
     * What is filed.
     *
     * @param results of the steps before it, by their ids
     * @param part null while it is only tried
     * @throws org.onewindow.api.problem.ProblemException INVALID when its own part contradicts what is put into it
     */
    Filing filing(Way way, Map<String, Map<String, String>> results, List<FaultOverride> overrides, ChainPart part) {
        var handedIn = content.materials().stream()
                .filter(material -> codes.containsKey(material.code()))
                .map(material -> new HandedIn(codes.get(material.code()), material.copies(), material.kind()))
                .toList();
        return new Filing(
                step.matter(),
                way.channel(),
                null,
                content.applicant(),
                form.filledIn(content.form(), results),
                handedIn,
                overrides,
                null,
                content.agent(),
                way.site(),
                content.delivery(),
                part);
    }

    /**
     * What will be there only later: what earlier results bring, and what the centre will hold by then.
     *
     * @param results that are there already
     */
    Set<String> open(Map<String, Map<String, String>> results, Definition definition) {
        var open = new HashSet<String>();
        for (Carried carried : chain.carried()) {
            var pointer = carried.into().get(step.id());
            if (pointer != null
                    && !results.getOrDefault(carried.from(), Map.of()).containsKey(carried.result())) {
                open.add(FORM + pointer);
            }
        }
        if (!chain.before(step.id()).isEmpty()) {
            heldByThen(definition).forEach(code -> open.add(MATERIALS + code));
        }
        return open;
    }

    /** Required materials that nobody is asked for, because an earlier step may have put them into the licence library. */
    Set<String> heldByThen(Definition definition) {
        var held = new HashSet<String>();
        definition.matter().materials().stream()
                .filter(material -> material.required() && material.heldAs() != null)
                .filter(material -> !codes.containsValue(material.code()))
                .forEach(material -> held.add(material.code()));
        return held;
    }

    /** A fault of the step's application, told where it was made in the chain's. */
    Fault told(Fault fault) {
        return new Fault(place(fault.pointer()), fault.code(), fault.message(), fault.overridable());
    }

    private String place(String pointer) {
        if (pointer.equals(FORM)) {
            return FORM + "/steps/" + step.id();
        }
        if (pointer.startsWith(FORM + "/")) {
            return FORM + form.place(content.form(), pointer.substring(FORM.length()));
        }
        if (!pointer.startsWith(MATERIALS)) {
            return pointer;
        }
        var rest = pointer.substring(MATERIALS.length()).split("/", 2);
        var place = MATERIALS + placeOfMaterial(Integer.parseInt(rest[0]));
        return rest.length == 1 ? place : place + "/" + rest[1];
    }

    /** Where in the chain's materials the one stands that counts as this of the step's. */
    private int placeOfMaterial(int ofStep) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < content.materials().size(); i++) {
            if (codes.containsKey(content.materials().get(i).code())) {
                places.add(i);
            }
        }
        return places.get(ofStep);
    }
}
