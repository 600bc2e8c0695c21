package org.onewindow.catalogue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.problem.Fault;

class SchemaTest {
    private static final String COMPANY = """
            {"type": "object", "additionalProperties": false, "required": ["name", "capital"],
             "properties": {
               "name": {"type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[\\\\u4e00-\\\\u9fff\\\\u{20000}-\\\\u{2ffff}]+$"},
               "capital": {"type": "number", "minimum": 0, "multipleOf": 0.01},
               "founded": {"type": "string", "format": "date"},
               "mail": {"type": "string", "format": "email"},
               "at": {"type": "string", "format": "date-time"},
               "owner": {"type": "string", "format": "resident-id"},
               "code": {"type": "string", "format": "credit-code"},
               "people": {"type": "array", "maxItems": 1, "items": {"$ref": "#/$defs/person"}}},
             "$defs": {"person": {"type": "object", "additionalProperties": false,
               "required": ["a/b"], "properties": {"a/b": {"type": "string"}}}}}
            """;

    @Test
    void everyFaultIsFoundAtOnceAndItsPointerNamesThePlace() {
        var faults = check(COMPANY, """
                {"name": "x", "founded": "2025-02-29", "people": [{"~c": 1}, {"a/b": 2}], "extra": true}
                """);

        assertEquals(
                Set.of(
                        "/form/name min-length",
                        "/form/name pattern",
                        "/form/capital required",
                        "/form/founded format",
                        "/form/people max-items",
                        "/form/people/0/a~1b required",
                        "/form/people/0/~0c additional-properties",
                        "/form/people/1/a~1b type",
                        "/form/extra additional-properties"),
                faults.stream().map(f -> f.pointer() + " " + f.code()).collect(Collectors.toSet()));
    }

    @Test
    void aChoiceOfNamedValuesIsOneFaultThatNamesThem() {
        String choice = """
                {"type": "object", "properties": {"term": {"oneOf": [
                  {"const": "QUARTER", "title": "a"}, {"const": "YEAR", "title": "b"}]}}}
                """;
        assertEquals(List.of(), check(choice, "{\"term\": \"YEAR\"}"));

        var faults = check(choice, "{\"term\": \"DAY\"}");
        assertEquals(1, faults.size(), faults::toString);
        assertEquals(
                "/form/term enum", faults.get(0).pointer() + " " + faults.get(0).code());
        assertTrue(faults.get(0).message().en().contains("QUARTER, YEAR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"oneOf\": [{\"const\": 1, \"minimum\": 0}, {\"const\": 2}]}",
                "{\"oneOf\": [{\"const\": 2}, {\"const\": 2}]}",
                "{\"oneOf\": [{\"type\": \"string\"}, {\"const\": 2}]}"
            })
    void whatSaysMoreThanNamedValuesStaysAsItIs(String alternatives) {
        var faults = check("{\"type\": \"object\", \"properties\": {\"a\": " + alternatives + "}}", "{\"a\": 3}");
        assertTrue(faults.stream().noneMatch(fault -> fault.code().equals("enum")), faults::toString);
        assertFalse(faults.isEmpty());
    }

    @Test
    void faultsSpeakBothLanguagesAndNameTheirLimit() {
        Fault fault = check("{\"type\": \"object\", \"properties\": {\"a\": {\"maxLength\": 1}}}", "{\"a\": \"xyz\"}")
                .get(0);

        assertEquals("最多 1 个字符。", fault.message().zh());
        assertEquals("At most 1 characters.", fault.message().in(Locale.ENGLISH));
        assertFalse(fault.overridable());
    }

    @Test
    void rareCharactersCountAsOneAndMatchChinesePatterns() {
        assertEquals(List.of(), check(COMPANY, "{\"name\": \"𠮷野家家\", \"capital\": 1}"));
        assertEquals(List.of("min-length"), codes(check(COMPANY, "{\"name\": \"𠮷\", \"capital\": 1}")));
        assertEquals(List.of("max-length"), codes(check(COMPANY, "{\"name\": \"龍龍龍龍龍\", \"capital\": 1}")));
    }

    @ParameterizedTest
    @CsvSource({
        "owner, 11010519491231002X, ",
        "owner, 440524188001010014, ",
        "owner, 110105194912310021, resident-id",
        "owner, 110105194902310021, resident-id",
        "code, 11420000010833209R, ",
        "code, 114200000108332O9R, credit-code",
        "code, 11420000010833209A, credit-code-check",
        "founded, 2024-02-29, ",
        "founded, 2024-2-9, format",
        "at, 2025-01-01T09:00:00+08:00, ",
        "at, 2025-01-01T09:00:00, format",
        "mail, wang@example.org, ",
        "mail, wang, format"
    })
    void formatsAreAsserted(String field, String value, String code) {
        var faults = check(COMPANY, "{\"name\": \"一二\", \"capital\": 1, \"%s\": \"%s\"}".formatted(field, value));

        assertEquals(code == null ? List.of() : List.of(code), codes(faults));
    }

    @Test
    void onlyAWrongCheckCharacterOfACreditCodeMayBeOverridden() {
        var faults = check(
                COMPANY, "{\"name\": \"一二\", \"capital\": 1, \"code\": \"11420000010833209A\", \"owner\": \"1\"}");

        assertEquals(
                Set.of("credit-code-check true", "resident-id false"),
                faults.stream().map(f -> f.code() + " " + f.overridable()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "80.00", "1e2", "0", "123456789012345678901234567890.12"})
    void decimalsAreExact(String capital) {
        assertEquals(List.of(), check(COMPANY, "{\"name\": \"一二\", \"capital\": " + capital + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void aNumberThatWouldTakeForeverIsRefused(String capital) {
        var faults = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> check(COMPANY, "{\"name\": \"一二\", \"capital\": " + capital + "}"));

        assertEquals(List.of("number-size"), codes(faults));
    }

    @Test
    void aMemberThatLooksLikeACommentIsNotOverlooked() {
        var faults = check(COMPANY, "{\"name\": \"一二\", \"capital\": 1, \"#note\": 1}");

        assertEquals(List.of("/form/#note"), faults.stream().map(Fault::pointer).toList());
    }

    @Test
    void theEndOfAPatternIsTheVeryEnd() {
        String schema = "{\"type\": \"object\", \"properties\": {\"a\": {\"pattern\": \"^[0-9]+$\"}}}";

        assertEquals(List.of("pattern"), codes(check(schema, "{\"a\": \"12\\n\"}")));
    }

    @Test
    void aPatternThatBacktracksWithoutEndGivesUp() {
        String schema = "{\"type\": \"object\", \"properties\": {\"a\": {\"pattern\": \"^(a+)+$\"}}}";
        String value = "{\"a\": \"" + "a".repeat(60) + "!\"}";

        assertEquals(
                List.of("pattern"),
                codes(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check(schema, value))));
    }

    @Test
    void aDependentMemberIsNamedWhereItIsMissing() {
        var faults = check("{\"dependentRequired\": {\"a\": [\"b\"]}}", "{\"a\": 1}");

        assertEquals(
                List.of("/form/b dependent-required"),
                faults.stream().map(f -> f.pointer() + " " + f.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "true",
                "{\"type\": \"strin\"}",
                "{\"minLength\": -1}",
                "{\"pattern\": \"[\"}",
                "{\"properties\": {\"a\": 1}}",
                "{\"$ref\": \"https://example.org/a.json\"}",
                "{\"properties\": {\"a\": {\"$ref\": \"file:///etc/passwd\"}}}",
                "{\"$ref\": \"#/$defs/none\"}",
                "{\"$ref\": \"#\"}",
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\"}",
                "{\"properties\": {\"a\": {\"format\": \"residentid\"}}}"
            })
    void whatIsNoSchemaIsRefusedWithTheReason(String schema) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Schema.of(json(schema)));

        assertFalse(refused.getMessage().isBlank());
    }

    @Test
    void aPropertyMayBeNamedLikeAKeyword() {
        String schema = "{\"properties\": {\"$ref\": {\"type\": \"string\"}, \"format\": {\"const\": \"x\"}}}";

        assertTrue(check(schema, "{\"$ref\": \"https://example.org\", \"format\": \"x\"}")
                .isEmpty());
    }

    private static List<Fault> check(String schema, String value) {
        return Schema.of(json(schema)).faults(json(value), "/form");
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
