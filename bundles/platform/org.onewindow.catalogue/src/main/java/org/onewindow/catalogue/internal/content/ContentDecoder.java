package org.onewindow.catalogue.internal.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.Contact;
import org.onewindow.catalogue.Department.Index;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.catalogue.internal.read.DepartmentSources;
import org.onewindow.catalogue.internal.read.Source;
import org.onewindow.catalogue.internal.read.TextKeys;
import org.onewindow.catalogue.internal.read.Texts;

/** Turns files that lint has passed into values. */
final class ContentDecoder {
    private final DepartmentSources sources;
    private final String version;
    private final Texts texts;

    ContentDecoder(DepartmentSources sources, String version) {
        this.sources = sources;
        this.version = version;
        this.texts = sources.texts().orElseThrow();
    }

    DepartmentContent decode() {
        var department = department(sources.department().orElseThrow().root());
        List<Definition> definitions = sources.matters().values().stream()
                .map(matter -> definition(matter.root(), department))
                .toList();
        List<Chain> chains = sources.chains().values().stream()
                .map(chain -> chain(chain.root(), department))
                .toList();
        return new DepartmentContent(department, definitions, chains, texts.findings());
    }

    private Department department(JsonNode root) {
        var organs = new ArrayList<Organ>();
        root.get("organs").forEach(organ -> organs.add(organ(organ)));
        var windows = new ArrayList<WindowGroup>();
        sources.windows()
                .orElseThrow()
                .at("/windows")
                .forEach(group -> windows.add(new WindowGroup(
                        WindowKind.valueOf(group.get("kind").asText()),
                        group.get("floor").asInt(),
                        group.get("count").asInt())));
        return new Department(
                root.get("id").asText(),
                version,
                texts.text(TextKeys.department("name")),
                root.get("zone").asText(),
                new Contact(
                        root.at("/contact/consultPhone").asText(),
                        root.at("/contact/complaintPhone").asText(),
                        texts.text(TextKeys.department("reviewBody")),
                        texts.text(TextKeys.department("court"))),
                organs,
                windows,
                registers(root.path("registers")));
    }

    private Organ organ(JsonNode organ) {
        String id = organ.get("id").asText();
        var aliases = new ArrayList<String>();
        organ.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        return new Organ(
                id,
                organ.get("creditCode").asText(),
                texts.text(TextKeys.organ(id)),
                aliases,
                Organ.Kind.valueOf(organ.get("kind").asText()));
    }

    private static Map<String, Register> registers(JsonNode registers) {
        var decoded = new TreeMap<String, Register>();
        for (var register : registers.properties()) {
            var indexes = new TreeMap<String, Index>();
            register.getValue()
                    .get("indexes")
                    .properties()
                    .forEach(index -> indexes.put(
                            index.getKey(),
                            new Index(
                                    index.getValue().get("field").asText(),
                                    index.getValue().path("unique").asBoolean())));
            decoded.put(register.getKey(), new Register(indexes));
        }
        return decoded;
    }

    private Definition definition(JsonNode root, Department department) {
        Organ organ = organ(department, root.get("organ").asText());
        Matter matter = new MatterDecoder(root, texts).decode(department.id(), organ);
        String form = "forms/" + root.path("form").asText(matter.code());
        return Freezer.define(
                matter,
                department.name(),
                organ,
                FormLabels.ofSchema(read(sources.forms(), form + ".schema.json"), texts),
                FormLabels.ofLayout(read(sources.layouts(), form + ".ui.json"), texts),
                read(sources.specimens(), "specimens/" + matter.code() + ".json"));
    }

    private Chain chain(JsonNode root, Department department) {
        String specimen = "specimens/chain-" + root.get("code").asText() + ".json";
        return Freezer.define(new ChainDecoder(root, texts)
                .decode(department, organ(department, root.get("lead").asText()), read(sources.specimens(), specimen)));
    }

    private static Organ organ(Department department, String id) {
        return department.organs().stream()
                .filter(organ -> organ.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(Map<String, Source> files, String path) {
        return files.get(path).root();
    }
}
