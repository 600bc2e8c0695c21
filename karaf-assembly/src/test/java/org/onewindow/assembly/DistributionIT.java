package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.InKaraf;
import org.onewindow.lib.jsonschema.SchemaFactories;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** What the distribution is made of, seen from inside a booted one. */
@InKaraf
class DistributionIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENTERPRISE = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object",
             "properties": {
               "name": {"type": "string", "pattern": "^\\\\p{IsHan}{2,}$"},
               "founded": {"type": "string", "format": "date"},
               "contact": {"type": "string", "format": "email"},
               "partners": {"type": "array", "prefixItems": [{"type": "string"}], "items": false}},
             "required": ["name"],
             "unevaluatedProperties": false}
            """;

    @Test
    void everyBundleIsActiveAndEveryFragmentIsResolved(BundleContext context) {
        List<String> idle = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() != (isFragment(bundle) ? Bundle.RESOLVED : Bundle.ACTIVE))
                .map(bundle -> bundle + " is in state " + bundle.getState())
                .toList();
        assertEquals(List.of(), idle);
    }

    @Test
    void exactlyOneBundleExportsJavaPersistence(BundleContext context) {
        List<String> exporters = Arrays.stream(context.getBundles())
                .filter(bundle -> !isFragment(bundle) && exports(bundle, "javax.persistence"))
                .map(Bundle::getSymbolicName)
                .toList();
        assertEquals(List.of("org.apache.aries.jpa.javax.persistence_2.1"), exporters);
    }

    @Test
    void everyComponentFindsWhatItNeeds(ServiceComponentRuntime components) {
        List<String> unsatisfied = new ArrayList<>();
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(description)) {
                if (configuration.state != ComponentConfigurationDTO.ACTIVE
                        && configuration.state != ComponentConfigurationDTO.SATISFIED) {
                    unsatisfied.add(description.name + " is in state " + configuration.state);
                }
            }
        }
        assertEquals(List.of(), unsatisfied);
    }

    @Test
    void theDataSourceAnswersOnDerby(DataSource source) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("values 6 * 7")) {
            assertTrue(answer.next());
            assertEquals(42, answer.getInt(1));
            assertEquals("Apache Derby", connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void aFormIsCheckedAgainstItsSchema() throws Exception {
        JsonSchema schema = SchemaFactories.draft202012().getSchema(ENTERPRISE);
        assertEquals(List.of(), faults(schema, "{'name': '山水茶业', 'founded': '2026-01-05', 'partners': ['李']}"));
        assertEquals(
                List.of("format", "items", "pattern", "unevaluatedProperties"),
                faults(schema, "{'name': 'tea', 'founded': '2026-02-30', 'partners': ['a', 'b'], 'x': 1}"));
    }

    @Test
    void aSchemaIsItselfCheckedAgainstTheMetaSchema() throws Exception {
        JsonSchema metaSchema = SchemaFactories.draft202012().getSchema(SchemaLocation.of(SchemaId.V202012));
        assertEquals(List.of(), faults(metaSchema, ENTERPRISE));
        assertFalse(faults(metaSchema, "{'type': 'enterprise'}").isEmpty());
    }

    @Test
    void aPasswordIsRecognisedByItsHashOnly() {
        PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        String hash = encoder.encode("梨花院落");
        assertFalse(hash.contains("梨花院落"));
        assertTrue(encoder.matches("梨花院落", hash));
        assertFalse(encoder.matches("柳絮池塘", hash));
    }

    private static List<String> faults(JsonSchema schema, String text) throws Exception {
        JsonNode node = JSON.readTree(text.replace('\'', '"'));
        return schema
                .validate(node, execution -> execution.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(fault -> fault.getType())
                .sorted()
                .toList();
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }

    private static boolean exports(Bundle bundle, String name) {
        return bundle.adapt(BundleWiring.class).getCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream()
                .anyMatch(offered -> name.equals(offered.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE)));
    }
}
