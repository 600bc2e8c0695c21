package org.onewindow.chains.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Trial;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Chain.Step;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainFile.Content;
import org.onewindow.chains.internal.StepFiling.Way;

/**
 * Whether a chain's application can be taken: its own shape, and each step as far as it can be known before the steps before
 * it are done. Everything is told at once, in the places of the whole. Confined to one request.
 */
final class Examination {
    private static final String NOT_BY_POST = "delivery-not-by-post";

    private final Chain chain;
    private final Way way;
    private final Content content;
    private final Map<String, String> reasons;
    private final Trial trial;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Map<String, List<FaultOverride>> overrides = new HashMap<>();
    private final Map<String, Fault> notByPost = new LinkedHashMap<>();

    /** @param overrides by pointers into the chain's application */
    Examination(Chain chain, Way way, Content content, List<FaultOverride> overrides, Trial trial) {
        this.chain = chain;
        this.way = way;
        this.content = content;
        this.trial = trial;
        this.reasons = overrides.stream()
                .filter(one -> !one.reason().isBlank())
                .collect(Collectors.toMap(FaultOverride::pointer, FaultOverride::reason, (first, second) -> first));
    }

    /** Whether everything that stands in it belongs to the chain. */
    void shape() {
        var form = content.form();
        for (String part : List.of("shared", "steps")) {
            if (!form.path(part).isObject()) {
                faults.add(Texts.fault("/form/" + part, "part-missing"));
            }
        }
        form.fieldNames().forEachRemaining(name -> {
            if (!name.equals("shared") && !name.equals("steps")) {
                faults.add(Texts.fault(member("/form", name), "part-unknown"));
            }
        });
        var known =
                chain.shared().stream().map(one -> one.field().split("/")[0]).collect(Collectors.toSet());
        form.path("shared").fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(Texts.fault(member("/form/shared", name), "shared-unknown", name));
            }
        });
        form.path("steps").properties().forEach(step -> {
            var place = member("/form/steps", step.getKey());
            if (chain.step(step.getKey()).isEmpty()) {
                faults.add(Texts.fault(place, "step-not-of-chain", step.getKey()));
            } else if (!step.getValue().isObject()) {
                faults.add(Texts.fault(place, "part-missing"));
            }
        });
        var asked = chain.materials().stream().map(Chain.Material::code).collect(Collectors.toSet());
        var seen = new ArrayList<String>();
        for (int i = 0; i < content.materials().size(); i++) {
            var code = content.materials().get(i).code();
            if (!asked.contains(code)) {
                faults.add(Texts.fault("/materials/" + i + "/code", "material-not-of-chain", code));
            } else if (seen.contains(code)) {
                faults.add(Texts.fault("/materials/" + i + "/code", "material-twice", code));
            }
            seen.add(code);
        }
    }

    /**
     * Whether a step could be filed.
     *
     * @param results of the steps before it that are there
     * @param open what will be there only later
     * @throws ProblemException UNAVAILABLE or CONFLICT when its matter is not to be had now
     */
    void step(Step step, Map<String, Map<String, String>> results, Set<String> open) {
        var filing = new StepFiling(chain, step, content);
        try {
            var tried = trial.faults(filing.filing(way, results, List.of(), null), open);
            var let = new ArrayList<FaultOverride>();
            for (Fault fault : tried) {
                var told = filing.told(fault);
                var reason = reasons.get(told.pointer());
                if (fault.code().equals(NOT_BY_POST)) {
                    notByPost.put(step.id(), told);
                } else if (fault.overridable() && reason != null) {
                    let.add(new FaultOverride(fault.pointer(), reason));
                } else {
                    faults.add(told);
                }
            }
            overrides.put(step.id(), let);
        } catch (ProblemException refused) {
            if (refused.problem().kind() != Kind.INVALID) {
                throw refused;
            }
            refused.problem()
                    .faults()
                    .forEach(fault -> faults.add(
                            new Fault("/form" + fault.pointer(), fault.code(), fault.message(), fault.overridable())));
        }
    }

    /** Whether what is wished to come by post can: a step that is not sent by post is collected, unless none is sent. */
    void delivery() {
        if (notByPost.size() == overrides.size()) {
            notByPost.values().stream().findFirst().ifPresent(faults::add);
        }
    }

    /** What is open of a step whose steps before it are not done. */
    static Set<String> open(Chain chain, Step step, Content content, Definition definition) {
        return new StepFiling(chain, step, content).open(Map.of(), definition);
    }

    /** What an intake clerk let pass of a step, by pointers into its own application. */
    List<FaultOverride> overrides(String step) {
        return overrides.getOrDefault(step, List.of());
    }

    /** @throws ProblemException INVALID {@code chain-application-faulty} with every fault */
    void require() {
        if (!faults.isEmpty()) {
            throw Texts.invalid("chain-application-faulty", List.copyOf(faults));
        }
    }

    private static String member(String place, String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
