package org.onewindow.chains.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Chain.Step;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.chains.ChainGuide;
import org.onewindow.chains.ChainOffer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what the published chains ask for, by what their steps' departments publish at this moment. */
@Component
public final class Guide implements ChainGuide {
    private final Catalogue catalogue;

    @Activate
    public Guide(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<ChainOffer> offers() {
        return catalogue.chains().stream().map(this::offer).toList();
    }

    @Override
    public ChainOffer offer(String code) {
        return catalogue
                .chain(code)
                .map(this::offer)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "chain-unknown", code));
    }

    private ChainOffer offer(Chain chain) {
        var definitions = new HashMap<String, Definition>();
        chain.steps()
                .forEach(step -> catalogue.matter(step.matter()).ifPresent(found -> definitions.put(step.id(), found)));
        return new ChainOffer(
                chain,
                chain.steps().stream()
                        .map(step -> step(step, definitions.get(step.id())))
                        .toList(),
                chain.materials().stream()
                        .map(material -> material(chain, material, definitions))
                        .toList(),
                new MergedSchema(chain, definitions).schema());
    }

    private static ChainOffer.Step step(Step step, Definition definition) {
        return new ChainOffer.Step(
                step.id(),
                step.matter(),
                definition == null ? null : definition.matter().name(),
                definition == null ? null : definition.matter().department(),
                step.after(),
                step.optional(),
                definition != null,
                definition == null ? null : definition.settings().closed());
    }

    private static ChainOffer.Material material(
            Chain chain, Chain.Material asked, Map<String, Definition> definitions) {
        Material first = null;
        boolean required = false;
        int copies = 1;
        var forms = EnumSet.allOf(MaterialForm.class);
        for (Step step : chain.steps()) {
            var declared = declared(asked, step, definitions);
            if (declared.isPresent()) {
                var one = declared.get();
                first = first == null ? one : first;
                required |= one.required() && !step.optional();
                copies = Math.max(copies, one.copies());
                forms.retainAll(one.forms());
            }
        }
        return new ChainOffer.Material(
                asked.code(),
                first == null ? null : first.name(),
                required,
                first == null ? EnumSet.noneOf(MaterialForm.class) : forms,
                copies,
                first == null ? null : first.guidance(),
                chain.steps().stream()
                        .map(Step::id)
                        .filter(asked.into()::containsKey)
                        .toList());
    }

    private static Optional<Material> declared(Chain.Material asked, Step step, Map<String, Definition> definitions) {
        return Optional.ofNullable(definitions.get(step.id()))
                .flatMap(definition ->
                        Optional.ofNullable(asked.into().get(step.id())).flatMap(definition.matter()::material));
    }
}
