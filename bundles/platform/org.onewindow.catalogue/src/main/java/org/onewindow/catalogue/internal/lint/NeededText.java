package org.onewindow.catalogue.internal.lint;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.json.SubSchemas;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.internal.read.TextKeys;

/**
 * A text that a file needs.
 *
 * @param pointer the place in the file that needs it
 * @param code the fault's code when it is missing
 */
record NeededText(String key, Source source, String pointer, String code) {
    private static final String MISSING = "text-missing";

    static List<NeededText> ofDepartment(Source department) {
        var needed = new ArrayList<NeededText>();
        for (String part : List.of("name", "reviewBody", "court")) {
            needed.add(new NeededText(TextKeys.department(part), department, "", MISSING));
        }
        for (int i = 0; i < department.at("/organs").size(); i++) {
            String organ = Pointers.item("/organs", i);
            needed.add(
                    new NeededText(TextKeys.organ(department.at(organ + "/id").asText()), department, organ, MISSING));
        }
        return needed;
    }

    static List<NeededText> ofMatter(MatterFile matter) {
        var of = new OfMatter(matter, new ArrayList<>());
        of.text("name", "", MISSING);
        of.text("source", "", MISSING);
        of.text("responsible", "", "public-responsible");
        if (matter.has("/result")) {
            of.text("result", "/result", "public-result");
        }
        if (matter.number("/visits") != 0) {
            of.text("visitsReason", "/visits", "visits-without-reason");
        }
        of.each("/conditions", "condition.");
        of.each("/questions", "question.");
        of.each("/questions", "answer.");
        for (String step : matter.items("/procedure")) {
            of.key(TextKeys.procedure(matter.text(step)), step, MISSING);
        }
        for (String basis : matter.items("/basis")) {
            of.law(basis);
        }
        for (String ground : matter.items("/limits/grounds")) {
            of.text("ground." + matter.text(ground + "/code"), ground, MISSING);
            of.law(ground + "/basis");
        }
        if (matter.has("/result/certificate")) {
            String type = matter.text("/result/certificate/type");
            of.key(TextKeys.certificate(type), "/result/certificate", MISSING);
            for (String shown : matter.items("/result/certificate/shows")) {
                of.key(TextKeys.shown(type, matter.text(shown + "/code")), shown, MISSING);
            }
        }
        for (String material : matter.items("/materials")) {
            String code = matter.text(material + "/code");
            of.text("material." + code, material, MISSING);
            if (matter.at(material + "/guidance").asBoolean()) {
                of.text("material." + code + ".guidance", material + "/guidance", MISSING);
            }
            of.law(material + "/basis");
        }
        for (String fee : matter.items("/fees")) {
            String code = matter.text(fee + "/code");
            of.text("fee." + code, fee, MISSING);
            of.text("fee." + code + ".standard", fee, "public-fee-standard");
            of.law(fee + "/basis");
        }
        return of.needed();
    }

    static List<NeededText> ofChain(Source chain) {
        var needed = new ArrayList<NeededText>();
        String code = chain.at("/code").asText();
        for (String part : List.of("name", "source")) {
            needed.add(new NeededText(TextKeys.chain(code, part), chain, "", MISSING));
        }
        for (int i = 0; i < chain.at("/basis").size(); i++) {
            String basis = Pointers.item("/basis", i);
            needed.add(new NeededText(TextKeys.law(chain.at(basis + "/law").asText()), chain, basis, MISSING));
        }
        return needed;
    }

    static List<NeededText> ofForm(Source form) {
        var needed = new ArrayList<NeededText>();
        SubSchemas.walk(form.root(), (pointer, schema) -> {
            for (String label : TextKeys.LABELS) {
                if (schema.path(label).isTextual()) {
                    needed.add(
                            new NeededText(schema.get(label).asText(), form, Pointers.member(pointer, label), MISSING));
                }
            }
        });
        return needed;
    }

    static List<NeededText> ofLayout(Source layout) {
        var needed = new ArrayList<NeededText>();
        for (int i = 0; i < layout.at("/groups").size(); i++) {
            String title = Pointers.item("/groups", i) + "/title";
            needed.add(new NeededText(layout.at(title).asText(), layout, title, MISSING));
        }
        return needed;
    }

    private record OfMatter(MatterFile matter, List<NeededText> needed) {
        void text(String part, String pointer, String code) {
            key(TextKeys.matter(matter.code(), part), pointer, code);
        }

        void each(String list, String prefix) {
            matter.items(list).forEach(item -> text(prefix + matter.text(item), item, MISSING));
        }

        void law(String basis) {
            if (matter.has(basis)) {
                key(TextKeys.law(matter.text(basis + "/law")), basis, MISSING);
            }
        }

        void key(String key, String pointer, String code) {
            needed.add(new NeededText(key, matter.source(), pointer, code));
        }
    }
}
