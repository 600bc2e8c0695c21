package org.onewindow.catalogue.internal.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.internal.read.DepartmentFiles;
import org.onewindow.catalogue.internal.read.DepartmentSources;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.internal.read.SourceReader;
import org.onewindow.catalogue.json.Schema;

/**
 * Reads a department's files and checks all there is to check without its code. A file that cannot be read or has not
 * the right shape is left out of the further checks; all others go through all of them, so that everything is told at
 * once.
 */
public final class Lint {
    private static final Messages MESSAGES = Messages.of(Lint.class);

    private final DepartmentSources sources;
    private final Faults faults;
    private final Faults readFaults;
    private final Set<String> usedFiles = new HashSet<>();
    private final Set<String> usedTexts = new HashSet<>();

    private Lint(DepartmentSources sources, Faults faults) {
        this.sources = sources;
        this.readFaults = faults;
        this.faults = faults.speaking(MESSAGES);
    }

    /** @param id the id in the bundle's manifest */
    public static DepartmentSources read(DepartmentFiles files, String id, Faults faults) {
        var sources = SourceReader.read(files, faults);
        new Lint(sources, faults).check(id);
        return sources;
    }

    private void check(String id) {
        sources.department().ifPresent(department -> {
            DepartmentRules.check(department, id, faults);
            NeededText.ofDepartment(department).forEach(this::require);
        });
        Map<String, Optional<Schema>> forms = new TreeMap<>();
        sources.forms().forEach((path, form) -> {
            forms.put(path, FormRules.check(form, faults));
            NeededText.ofForm(form).forEach(this::require);
        });
        sources.layouts().values().forEach(layout -> NeededText.ofLayout(layout).forEach(this::require));
        Map<String, String> codes = new HashMap<>();
        Map<String, MatterFile> matters = new HashMap<>();
        sources.matters().values().forEach(source -> {
            var matter = new MatterFile(source);
            matters.putIfAbsent(matter.code(), matter);
            String other = codes.putIfAbsent(matter.code(), source.name());
            if (other != null) {
                faults.add(source, "/code", "duplicate-matter", matter.code(), other);
            }
            check(matter, forms);
        });
        sources.chains().values().forEach(source -> check(ChainFile.of(source, matters), forms));
        if (sources.whole()) {
            reportUnused();
        }
    }

    private void check(MatterFile matter, Map<String, Optional<Schema>> forms) {
        MatterRule.ALL.forEach(rule -> rule.check(matter, faults));
        MatterItems.check(matter, faults);
        JointRules.check(matter, faults);
        NeededText.ofMatter(matter).forEach(this::require);
        sources.department().ifPresent(department -> {
            List<String> organs = department.at("/organs").findValuesAsText("id");
            organ(matter.source(), "/organ", organs);
            matter.items("/fees").stream()
                    .map(fee -> fee + "/payee")
                    .filter(matter::has)
                    .forEach(payee -> organ(matter.source(), payee, organs));
        });
        String schema = matter.form() + ".schema.json";
        String layout = matter.form() + ".ui.json";
        String specimen = "specimens/" + matter.code() + ".json";
        requireFile(matter.source(), "/form", schema, "form-missing");
        requireFile(matter.source(), "/form", layout, "form-missing");
        requireFile(matter.source(), "/materials", specimen, "public-specimen");
        if (sources.forms().containsKey(schema) && sources.layouts().containsKey(layout)) {
            LayoutRules.check(sources.layouts().get(layout), sources.forms().get(schema), faults);
        }
        if (sources.forms().containsKey(schema)) {
            FeeRules.check(matter, sources.forms().get(schema), faults);
            HeldRules.check(matter, sources.forms().get(schema), faults);
            ShownRules.check(matter, sources.forms().get(schema), faults);
        }
        if (sources.specimens().containsKey(specimen)) {
            SpecimenRules.check(
                    matter, sources.specimens().get(specimen), forms.getOrDefault(schema, Optional.empty()), faults);
        }
    }

    private void check(ChainFile chain, Map<String, Optional<Schema>> forms) {
        ChainRules.check(chain, sources.forms(), faults);
        NeededText.ofChain(chain.source()).forEach(this::require);
        sources.department()
                .ifPresent(department ->
                        organ(chain.source(), "/lead", department.at("/organs").findValuesAsText("id")));
        requireFile(chain.source(), "/materials", chain.specimen(), "public-specimen");
        if (sources.specimens().containsKey(chain.specimen())) {
            ChainSpecimenRules.check(chain, sources.specimens(), forms, faults);
        }
    }

    private void organ(Source source, String pointer, List<String> organs) {
        String organ = source.at(pointer).asText();
        if (!organs.contains(organ)) {
            faults.add(source, pointer, "organ-unknown", organ);
        }
    }

    private void requireFile(Source source, String pointer, String path, String code) {
        usedFiles.add(path);
        if (!sources.paths().contains(path)) {
            faults.add(source, pointer, code, path);
        }
    }

    private void require(NeededText needed) {
        usedTexts.add(needed.key());
        sources.texts()
                .filter(texts -> !texts.knows(needed.key()))
                .ifPresent(texts -> faults.add(
                        needed.source(), needed.pointer(), needed.code(), MESSAGES.text("text-missing", needed.key())));
    }

    private void reportUnused() {
        for (Map<String, Source> files : List.of(sources.forms(), sources.layouts(), sources.specimens())) {
            files.keySet().stream()
                    .filter(path -> !usedFiles.contains(path))
                    .forEach(path -> readFaults.add(path, 1, "unexpected-file"));
        }
        sources.texts().ifPresent(texts -> texts.reportUnused(usedTexts, readFaults));
    }
}
