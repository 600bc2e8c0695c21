package org.onewindow.rest.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.onewindow.rest.internal.Samples;
import org.onewindow.rest.internal.resource.CaseParts;
import org.onewindow.rest.internal.resource.ChainParts;
import org.onewindow.rest.internal.resource.CoreApplication;
import org.onewindow.rest.internal.resource.HallParts;
import org.onewindow.rest.internal.resource.LicenceParts;
import org.onewindow.rest.internal.resource.MaterialParts;

class ApiDocumentTest {
    private final ObjectNode document = ApiDocument.core();

    /** Every operation of the core application as {@code method path}. */
    private static List<String> operations() throws Exception {
        var found = new ArrayList<String>();
        var application = new CoreApplication(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new CaseParts(null, null, null, null, null, null, null, null, null, null, null, null, null),
                new ChainParts(null, null, null, null),
                new LicenceParts(null, null, null, null, null),
                new MaterialParts(null, null, null, null, null, null),
                new HallParts(null, null, null, null, null, null),
                null,
                null,
                null);
        for (Object part : application.getSingletons()) {
            Path root = part.getClass().getAnnotation(Path.class);
            if (root == null) {
                continue;
            }
            for (Method method : part.getClass().getMethods()) {
                Path path = method.getAnnotation(Path.class);
                for (Annotation annotation : method.getAnnotations()) {
                    var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        found.add(verb.value().toLowerCase(Locale.ROOT) + " /api/v1" + root.value()
                                + (path == null ? "" : "/" + path.value()));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void everyOperationIsInTheDocumentAndNoOther() throws Exception {
        var documented = new TreeSet<String>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(verb -> documented.add(verb + " " + path.getKey())));
        assertEquals(new TreeSet<>(operations()), documented);
        assertTrue(documented.size() >= 35, "fewer than there were");
    }

    @Test
    void everyOperationHasASummaryASuccessAndAProblem() {
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asText();
                assertFalse(operation.path("summary").asText().isBlank(), id);
                var statuses = new TreeSet<String>();
                operation.get("responses").fieldNames().forEachRemaining(statuses::add);
                assertTrue(statuses.stream().anyMatch(status -> status.startsWith("2")), id);
                assertTrue(statuses.contains("500"), id);
                operation.get("responses").properties().forEach(response -> {
                    if (response.getKey().startsWith("2") && !response.getKey().equals("204")) {
                        var content = response.getValue().path("content");
                        assertTrue(
                                content.path("application/json").has("schema")
                                        || content.has("application/pdf")
                                        || content.has("text/csv")
                                        || content.has("*/*"),
                                id + " says nothing about " + response.getKey());
                    }
                });
            }
        }
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        var names = document.get("paths").findValuesAsText("operationId");
        assertEquals(names.size(), new TreeSet<>(names).size());
    }

    @Test
    void whatAnOperationMayAnswerFollowsFromWhatItTakes() {
        var act = document.at("/paths/~1api~1v1~1cases~1{number}~1actions/post");
        var headers = new ArrayList<String>();
        act.get("parameters").forEach(one -> headers.add(one.get("name").asText()));
        assertEquals(List.of("number", "Idempotency-Key", "If-Match"), headers);
        assertEquals(
                List.of("200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "500", "503"),
                responses(act));
        assertEquals(
                "#/components/responses/Stale", act.at("/responses/412/$ref").asText());
        assertEquals(
                List.of("200", "400", "404", "500"),
                responses(document.at("/paths/~1api~1v1~1progress~1{number}/get")));
        assertEquals(
                List.of("200", "400", "401", "403", "409", "413", "415", "422", "500"),
                responses(document.at("/paths/~1api~1v1~1sites~1{code}/put")),
                "a site that is put need not be there");
    }

    private static List<String> responses(JsonNode operation) {
        var statuses = new ArrayList<String>();
        operation.get("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    @Test
    void whatNeedsALoginSaysSo() {
        var open = List.of(
                "listMatters",
                "readMatter",
                "readSpecimen",
                "printNotice",
                "listOwnPapers",
                "printOwnPaper",
                "computeDue",
                "readHealth",
                "readOpenApi",
                "login",
                "readProgress",
                "listChains",
                "readChain",
                "readChainSpecimen",
                "readChainProgress",
                "listOwnChainPapers",
                "printOwnChainPaper",
                "verifyLicence",
                "readOwnDelivery",
                "openOwnResult",
                "listWindows",
                "listZones",
                "listSites",
                "listThemes",
                "listEntrants",
                "listExemptions",
                "readPresence");
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                String id = operation.get("operationId").asText();
                assertEquals(!open.contains(id), operation.path("security").size() == 2, id);
                assertTrue(open.contains(id) || operation.get("responses").has("401"), id);
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsText("$ref");
        assertTrue(references.size() > 50);
        for (String reference : references) {
            assertTrue(reference.startsWith("#/"), reference);
            assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test
    void bodiesAreDescribedByTheSchemasTheyAreCheckedBy() {
        assertEquals(
                List.of("matter", "channel", "applicant", "form", "materials"),
                Arrays.asList(org.onewindow.catalogue.json.CanonicalJson.mapper()
                        .convertValue(document.at("/components/schemas/Filing/required"), String[].class)));
        assertEquals("zh-CN", document.at("/components/schemas/Text/required/0").asText());
    }

    @Test
    void nullIsATypeAndNotAnExtension() {
        assertTrue(document.findValues("nullable").isEmpty());
        assertEquals(
                "null",
                document.at("/components/schemas/CaseView/properties/dueOn/type/1")
                        .asText());
    }

    @Test
    void aDepartmentsPartMovesUnderItsAddressAndKeepsItsNamesApart() {
        var part = (ObjectNode) Samples.json("""
                {"paths":{"/names/{name}":{"get":{"operationId":"check","responses":{"200":{"content":{"application/json":
                  {"schema":{"$ref":"#/components/schemas/Due"}}}}}}}},
                 "components":{"schemas":{"Due":{"type":"string","properties":{"t":{"$ref":"#/components/schemas/Text"}}},
                   "Text":{"type":"string"}}}}""");
        DepartmentPart.of("commerce", part).mergeInto(document);
        var operation = document.at("/paths/~1departments~1commerce~1names~1{name}/get");
        assertEquals("commerce.check", operation.get("operationId").asText());
        assertEquals(
                "#/components/schemas/commerce.Due",
                operation
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asText());
        assertEquals(
                "string", document.at("/components/schemas/commerce.Due/type").asText());
        assertEquals("object", document.at("/components/schemas/Due/type").asText());
        assertEquals("object", document.at("/components/schemas/Text/type").asText());
        assertTrue(document.at("/components/schemas/commerce.Text").isMissingNode());
        assertEquals(2, operation.get("security").size());
        assertTrue(operation.get("responses").has("401"));
        everyReferenceLeadsSomewhere();
    }
}
