package org.onewindow.catalogue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.text.Text;

class CanonicalJsonTest {
    private final ObjectMapper mapper = CanonicalJson.mapper();

    @Test
    void membersAreSortedAndWhiteSpaceIsGone() throws Exception {
        assertEquals(
                "{\"a\":[1,{\"x\":null,\"y\":true}],\"b\":\"\\\"\\\\\\u000a\",\"é\":\"𠮷㙓\"}",
                CanonicalJson.text(
                        read("{ \"é\": \"𠮷㙓\", \"b\": \"\\\"\\\\\\n\", \"a\": [1, {\"y\": true, \"x\": null}] }")));
    }

    @ParameterizedTest
    @CsvSource({
        "80.00, 80.00",
        "1e3, 1000",
        "1.50E-2, 0.0150",
        "-0.0, 0.0",
        "12345678901234567890, 12345678901234567890"
    })
    void numbersKeepTheirDigits(String written, String canonical) throws Exception {
        assertEquals(canonical, CanonicalJson.text(read(written)));
    }

    @Test
    void aHugeExponentStaysAnExponent() throws Exception {
        assertEquals("1E+999999999", CanonicalJson.text(read("1e999999999")));
    }

    @Test
    void theHashIsThatOfTheBytes() throws Exception {
        assertEquals(
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", CanonicalJson.sha256(read("{ }")));
    }

    @Test
    void halfACharacterDoesNotHashLikeAnother() {
        assertNotEquals(
                CanonicalJson.sha256(mapper.getNodeFactory().textNode("\ud842")),
                CanonicalJson.sha256(mapper.getNodeFactory().textNode("\udfb7")));
    }

    @Test
    void valuesSurviveWritingAndReading() throws Exception {
        var value = new Value(
                new Text("登记", "registration"),
                LocalDate.of(2025, 1, 24),
                OffsetDateTime.parse("2025-01-24T09:00:00+08:00"),
                new BigDecimal("80.00"),
                Set.of("b", "a", "c"),
                Map.of("k", 1));

        String json = mapper.writeValueAsString(value);

        assertEquals(
                "{\"text\":{\"zh-CN\":\"登记\",\"en\":\"registration\"},\"day\":\"2025-01-24\","
                        + "\"at\":\"2025-01-24T09:00:00+08:00\",\"sum\":80.00,\"set\":[\"a\",\"b\",\"c\"],\"map\":{\"k\":1}}",
                json);
        assertEquals(value, mapper.readValue(json, Value.class));
        assertEquals(json, mapper.writeValueAsString(mapper.valueToTree(value)));
    }

    @Test
    void enumSetsAndSortedSetsAreWrittenByName() throws Exception {
        assertEquals(
                "[\"CLASS\",\"SOURCE\"]",
                mapper.writeValueAsString(Set.of(
                        java.lang.annotation.RetentionPolicy.SOURCE, java.lang.annotation.RetentionPolicy.CLASS)));
        assertEquals("[\"a\",\"b\"]", mapper.writeValueAsString(new TreeSet<>(List.of("b", "a"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":1,\"number\":2}",
                "{\"number\":1,\"unknown\":2}",
                "{\"number\":\"1\"}",
                "{\"number\":1.5}",
                "{\"number\":null}",
                "{\"number\":1} {}"
            })
    void theMapperIsStrict(String json) {
        assertThrows(JsonProcessingException.class, () -> mapper.readValue(json, Number.class));
    }

    @Test
    void repeatedMembersAreRefusedInTreesToo() {
        assertThrows(JsonProcessingException.class, () -> read("{\"a\":{\"b\":1,\"b\":1}}"));
    }

    @Test
    void aTowerOfBracketsIsRefused() {
        assertThrows(JsonProcessingException.class, () -> read("[".repeat(101) + "]".repeat(101)));
    }

    private JsonNode read(String json) throws JsonProcessingException {
        return mapper.readTree(json);
    }

    record Number(int number) {}

    record Value(
            Text text, LocalDate day, OffsetDateTime at, BigDecimal sum, Set<String> set, Map<String, Integer> map) {}
}
