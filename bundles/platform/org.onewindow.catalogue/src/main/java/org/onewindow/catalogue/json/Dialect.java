package org.onewindow.catalogue.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.ClasspathSchemaLoader;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.identity.ResidentId;
import org.onewindow.catalogue.internal.json.SubSchemas;

/** JSON Schema 2020-12 as the centre speaks it: formats asserted, two formats of its own, nothing fetched. */
final class Dialect {
    static final String RESIDENT_ID = "resident-id";
    static final String CREDIT_CODE = "credit-code";

    private static final String IRI = "https://json-schema.org/draft/2020-12/schema";
    private static final Set<String> FORMATS = Set.of(
            "date",
            "date-time",
            "time",
            "duration",
            "email",
            "uri",
            "uuid",
            "json-pointer",
            "regex",
            RESIDENT_ID,
            CREDIT_CODE);

    static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .regularExpressionFactory(Regex::new)
            .cacheRefs(true)
            .build();

    static final JsonSchemaFactory FORMS = JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(IRI)
            .metaSchema(JsonMetaSchema.builder(IRI, JsonMetaSchema.getV202012())
                    .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                    .format(new Identity(RESIDENT_ID, ResidentId::isValid))
                    .format(new Identity(CREDIT_CODE, CreditCode::hasValidCheck))
                    .build())
            .schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance()))
            .enableSchemaCache(false)
            .build();

    private static final JsonSchema META = metaSchema();

    private Dialect() {}

    /** @throws IllegalArgumentException with the first reasons why this is not a schema of this dialect */
    static void requireSound(JsonNode schema) {
        var reasons = META.validate(schema).stream()
                .limit(5)
                .map(reason -> reason.getMessage())
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException(reasons);
        }
        SubSchemas.walk(schema, Dialect::requireKnown);
    }

    private static void requireKnown(String pointer, JsonNode schema) {
        String dialect = schema.path("$schema").asText(IRI);
        if (!dialect.equals(IRI) && !dialect.equals(IRI + "#")) {
            throw new IllegalArgumentException(pointer + "/$schema: only JSON Schema 2020-12 is understood");
        }
        for (String keyword : new String[] {"$ref", "$dynamicRef"}) {
            if (!schema.path(keyword).asText("#").startsWith("#")) {
                throw new IllegalArgumentException(pointer + "/" + keyword + ": a schema refers only to itself (#...)");
            }
        }
        String format = schema.path("format").asText("date");
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException(pointer + "/format: " + format + " is not one of "
                    + FORMATS.stream().sorted().toList());
        }
    }

    private static JsonSchema metaSchema() {
        var factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.add(new ClasspathSchemaLoader(JsonSchemaFactory.class::getClassLoader))
                                .add(DisallowSchemaLoader.getInstance())));
        var schema = factory.getSchema(SchemaLocation.of(IRI), CONFIG);
        schema.initializeValidators();
        return schema;
    }

    private record Identity(String name, Predicate<String> valid) implements Format {
        @Override
        public boolean matches(ExecutionContext context, String value) {
            return valid.test(value);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
