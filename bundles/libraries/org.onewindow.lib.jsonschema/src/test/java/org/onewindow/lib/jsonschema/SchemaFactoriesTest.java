package org.onewindow.lib.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InvalidSchemaException;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaFactoriesTest {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void asOnAThreadOfSomebodyElse() {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void theMetaSchemaIsFoundWhateverTheContextClassLoaderIs() throws Exception {
        JsonSchema metaSchema = SchemaFactories.draft202012().getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(Set.of(), metaSchema.validate(new ObjectMapper().readTree("{\"type\": \"object\"}")));
        assertEquals(
                1,
                metaSchema
                        .validate(new ObjectMapper().readTree("{\"minLength\": -1}"))
                        .size());
    }

    @Test
    void aReferenceToAnotherHostIsRefusedInsteadOfFetched() {
        JsonSchema schema = SchemaFactories.draft202012().getSchema("{\"$ref\": \"http://example.org/form.json\"}");
        assertThrows(InvalidSchemaException.class, schema::initializeValidators);
    }
}
