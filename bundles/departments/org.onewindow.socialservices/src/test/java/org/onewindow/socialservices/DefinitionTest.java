package org.onewindow.socialservices;

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
            Map.entry("registration-in-time", new RegistrationInTime(new PlainCalendar())),
            Map.entry("employer-is-new", new EmployerIsNew(empty)),
            Map.entry("employer-known", new EmployerKnown(empty)),
            Map.entry("enrolment-in-time", new EnrolmentInTime(new PlainCalendar())),
            Map.entry("employee-age", new EmployeeAge()),
            Map.entry("employee-once", new EmployeeOnce(empty)),
            Map.entry("destination-elsewhere", new DestinationElsewhere()),
            Map.entry("filing-papers", new FilingPapers()),
            Map.entry("filing-period", new FilingPeriod()),
            Map.entry("not-from-fund", new NotFromFund()),
            Map.entry("reimbursement-sums", new ReimbursementSums()),
            Map.entry("reimbursement-dates", new ReimbursementDates()),
            Map.entry("invoice-once", new InvoiceOnce(empty)),
            Map.entry("withdrawal-proof", new WithdrawalProof()),
            Map.entry("withdrawal-amount", new WithdrawalAmount()),
            Map.entry("account-open", new AccountOpen(empty)),
            Map.entry("benefit-entitlement", new BenefitEntitlement()),
            Map.entry("benefit-dates", new BenefitDates()),
            Map.entry("benefit-not-running", new BenefitNotRunning(empty)),
            Map.entry("senior-age", new SeniorAge()),
            Map.entry("senior-card-held", new SeniorCardHeld(empty)));

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
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/onewindow/socialservices"))) {
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
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/onewindow/socialservices"))) {
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
        assertEquals(4, department.items("/organs").size());
        for (Form organ : department.items("/organs")) {
            assertTrue(CreditCode.hasValidCheck(organ.text("/creditCode").orElseThrow()));
        }
        assertNotEquals(department.text("/contact/consultPhone"), department.text("/contact/complaintPhone"));
    }

    @Test
    void zoneBHasTwentyWindows() {
        int count = Form.of(DepartmentFiles.yaml("windows.yaml")).items("/windows").stream()
                .mapToInt(group -> group.number("/count").orElseThrow().intValue())
                .sum();
        assertEquals(20, count);
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
