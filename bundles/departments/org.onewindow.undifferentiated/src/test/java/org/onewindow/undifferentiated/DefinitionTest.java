package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.form.Form;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.identity.ResidentId;
import org.onewindow.api.register.Registers;

/** The department's files against the format and against the code. */
class DefinitionTest {
    static final List<String> MATTERS = DepartmentFiles.MATTERS;

    private static final Pattern RECORDER = Pattern.compile("@RecorderName\\(\"([a-z-]+)\"\\)");

    private final Registers empty = new FakeRegisters();
    private final Map<String, CaseRule> rules = Map.ofEntries(
            Map.entry("teacher-education", new TeacherEducation()),
            Map.entry("teacher-mandarin", new TeacherMandarin()),
            Map.entry("teacher-capacity", new TeacherCapacity()),
            Map.entry("teacher-qualification-new", new TeacherQualificationNew(empty)),
            Map.entry("place-staff-health", new PlaceStaffHealth()),
            Map.entry("place-reports", new PlaceReports()),
            Map.entry("felling-sums", new FellingSums()),
            Map.entry("felling-quota", new FellingQuota(empty)),
            Map.entry("felling-prohibited", new FellingProhibited()),
            Map.entry("felling-manner", new FellingManner()),
            Map.entry("felling-replanting", new FellingReplanting()),
            Map.entry("freight-weight", new FreightWeight()),
            Map.entry("freight-vehicles", new FreightVehicles(empty)),
            Map.entry("freight-drivers", new FreightDrivers()),
            Map.entry("water-amounts", new WaterAmounts()),
            Map.entry("water-source", new WaterSource()),
            Map.entry("water-report", new WaterReport()),
            Map.entry("occupation-area", new OccupationArea()),
            Map.entry("occupation-period", new OccupationPeriod()),
            Map.entry("occupation-overlap", new OccupationOverlap(empty)),
            Map.entry("association-members", new AssociationMembers()),
            Map.entry("association-funds", new AssociationFunds()),
            Map.entry("association-name", new AssociationName(empty)),
            Map.entry("association-officers", new AssociationOfficers(empty)),
            Map.entry("school-category", new SchoolCategory()),
            Map.entry("school-council", new SchoolCouncil()),
            Map.entry("school-preparation", new SchoolPreparation()),
            Map.entry("school-assets", new SchoolAssets()),
            Map.entry("school-sponsors", new SchoolSponsors()),
            Map.entry("school-name", new SchoolName(empty)));

    @Test
    void everyMatterHasItsThreeFilesAndSpecimen() {
        assertEquals(suffixed(".yaml"), DepartmentFiles.names("matters"));
        assertEquals(suffixed(".json"), DepartmentFiles.names("specimens"));
        assertEquals(MATTERS.size() * 2, DepartmentFiles.names("forms").size());
    }

    @ParameterizedTest
    @FieldSource("MATTERS")
    void aSpecimenIsWhatItsSchemaAsks(String matter) {
        var schema = factory()
                .getSchema(
                        DepartmentFiles.json("forms/" + matter + ".schema.json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        JsonNode specimen = DepartmentFiles.json("specimens/" + matter + ".json");
        assertEquals(Set.of(), schema.validate(specimen.get("form")));
    }

    @ParameterizedTest
    @FieldSource("MATTERS")
    void aSpecimenPassesAllRulesWhileTheRegistersAreEmpty(String matter) {
        List<String> found = rulesOf(matter).stream()
                .flatMap(name -> Filing.of(matter).findings(rules.get(name)).stream())
                .toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @FieldSource("MATTERS")
    void aSpecimenIsStillLawfulYearsLater(String matter) {
        List<String> found = rulesOf(matter).stream()
                .flatMap(name -> Filing.of(matter).on("2039-12-31").findings(rules.get(name)).stream())
                .toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @FieldSource("MATTERS")
    void aSpecimenBringsWhatTheMatterRequires(String matter) {
        var definition = Form.of(DepartmentFiles.yaml("matters/" + matter + ".yaml"));
        var specimen = Form.of(DepartmentFiles.specimen(matter));
        var brought = specimen.items("/materials").stream()
                .collect(Collectors.toMap(
                        material -> material.text("/code").orElseThrow(),
                        material -> material.text("/kind").orElseThrow()));
        var known = new HashSet<String>();
        for (Form material : definition.items("/materials")) {
            String code = material.text("/code").orElseThrow();
            known.add(code);
            assertTrue(
                    brought.containsKey(code) || !material.flag("/required").orElseThrow(), code + " is not brought");
            assertTrue(
                    !brought.containsKey(code)
                            || material.items("/forms").stream()
                                    .anyMatch(form -> form.text("").equals(Optional.of(brought.get(code)))),
                    code + " is brought in a form that is not accepted");
        }
        assertTrue(known.containsAll(brought.keySet()), "unknown materials among " + brought.keySet());
        assertEquals(matter, specimen.text("/matter").orElseThrow());
        assertTrue(
                definition.items("/audience").stream()
                        .anyMatch(kind -> kind.text("").equals(specimen.text("/applicant/kind"))),
                "the matter is not for this applicant");
    }

    @Test
    void everyRuleOfTheCodeIsUsedByAMatterAndExists() {
        Set<String> used =
                MATTERS.stream().flatMap(matter -> rulesOf(matter).stream()).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(rules.keySet()), new TreeSet<>(used));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoBlankText() {
        var zh = DepartmentFiles.messages("zh-CN");
        var en = DepartmentFiles.messages("en");
        assertEquals(new TreeSet<>(zh.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
        zh.forEach((key, text) -> assertNotEquals("", ((String) text).strip(), (String) key));
        en.forEach((key, text) -> assertNotEquals("", ((String) text).strip(), (String) key));
    }

    @Test
    void everyTitleInTheFormsHasATextAndEveryTextOfAFormIsUsed() {
        Set<String> used = new TreeSet<>();
        DepartmentFiles.names("forms").forEach(file -> titles(DepartmentFiles.json("forms/" + file), used));
        Set<String> texts = keys("form.");
        assertEquals(texts, used);
    }

    @Test
    void everySentenceOfAFindingIsUsedByTheCode() throws IOException {
        String code;
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/onewindow/undifferentiated"))) {
            code = sources.map(DefinitionTest::text).collect(Collectors.joining());
        }
        for (String key : keys("finding.")) {
            String literal = '"' + key.substring("finding.".length()) + '"';
            assertTrue(code.contains(literal), key);
        }
    }

    @Test
    void everyRecorderOfTheCodeIsUsedByAMatterAndExists() throws IOException {
        var existing = new TreeSet<String>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/onewindow/undifferentiated"))) {
            sources.map(DefinitionTest::text)
                    .flatMap(source -> RECORDER.matcher(source).results())
                    .forEach(found -> existing.add(found.group(1)));
        }
        var used = new TreeSet<String>();
        for (String matter : MATTERS) {
            used.add(Form.of(DepartmentFiles.yaml("matters/" + matter + ".yaml"))
                    .text("/recorders/ISSUE")
                    .orElseThrow());
        }
        assertEquals(existing, used);
    }

    @Test
    void everyObjectInTheFormsIsClosed() {
        for (String matter : MATTERS) {
            closed(DepartmentFiles.json("forms/" + matter + ".schema.json"), matter);
        }
    }

    @Test
    void organsHaveValidCreditCodesAndTheTwoPhonesDiffer() {
        var department = Form.of(DepartmentFiles.yaml("department.yaml"));
        assertEquals(7, department.items("/organs").size());
        for (Form organ : department.items("/organs")) {
            assertTrue(CreditCode.hasValidCheck(organ.text("/creditCode").orElseThrow()));
        }
        assertNotEquals(department.text("/contact/consultPhone"), department.text("/contact/complaintPhone"));
    }

    @Test
    void zoneDHasSixWindows() {
        int count = Form.of(DepartmentFiles.yaml("windows.yaml")).items("/windows").stream()
                .mapToInt(group -> group.number("/count").orElseThrow().intValue())
                .sum();
        assertEquals(6, count);
    }

    private static List<String> suffixed(String suffix) {
        return MATTERS.stream().map(matter -> matter + suffix).toList();
    }

    private static List<String> rulesOf(String matter) {
        return Form.of(DepartmentFiles.yaml("matters/" + matter + ".yaml")).items("/rules").stream()
                .map(rule -> rule.text("").orElseThrow())
                .toList();
    }

    private static Set<String> keys(String prefix) {
        return DepartmentFiles.messages("zh-CN").stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void titles(JsonNode node, Set<String> found) {
        for (String field : List.of("title", "description")) {
            if (node.path(field).isTextual()) {
                found.add(node.get(field).textValue());
            }
        }
        node.forEach(child -> titles(child, found));
    }

    private static void closed(JsonNode node, String place) {
        if ("object".equals(node.path("type").textValue())) {
            assertTrue(
                    node.has("additionalProperties")
                            && !node.get("additionalProperties").booleanValue(),
                    place);
        }
        node.properties().forEach(member -> closed(member.getValue(), place + "/" + member.getKey()));
        if (node.isArray()) {
            node.forEach(item -> closed(item, place));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchemaFactory factory() {
        JsonMetaSchema standard = JsonMetaSchema.getV202012();
        JsonMetaSchema known = JsonMetaSchema.builder(standard.getIri(), standard)
                .format(format("resident-id", ResidentId::isValid))
                .format(format("credit-code", CreditCode::hasValidCheck))
                .build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.metaSchema(known));
    }

    private static Format format(String name, Predicate<String> valid) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return valid.test(value);
            }
        };
    }
}
