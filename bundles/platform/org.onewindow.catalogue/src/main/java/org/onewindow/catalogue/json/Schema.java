package org.onewindow.catalogue.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.problem.Fault;

/**
 * A JSON Schema (2020-12), compiled once. Formats are asserted: those of the standard, {@code resident-id} (citizen's
 * number with its check digit) and {@code credit-code} (unified social credit code, GB 32100-2015). Lengths are counted
 * in characters, also beyond the BMP. Nothing is ever fetched: a schema may only refer to itself. Thread-safe.
 */
public final class Schema {
    private final JsonSchema compiled;

    private Schema(JsonSchema compiled) {
        this.compiled = compiled;
    }

    /** @throws IllegalArgumentException with the reason, when this is not a schema that can be used here */
    public static Schema of(JsonNode schema) {
        Objects.requireNonNull(schema, "schema");
        if (!schema.isObject()) {
            throw new IllegalArgumentException("a schema is an object");
        }
        Dialect.requireSound(schema);
        try {
            JsonSchema compiled = Dialect.FORMS.getSchema(Choices.asEnums(schema), Dialect.CONFIG);
            compiled.initializeValidators();
            compiled.validate(JsonNodeFactory.instance.objectNode());
            return new Schema(compiled);
        } catch (JsonSchemaException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        } catch (StackOverflowError endless) {
            throw new IllegalArgumentException("the schema refers to itself without end", endless);
        }
    }

    /**
     * Everything that is wrong with a value, all at once; empty when nothing is.
     *
     * @param prefix put before the RFC 6901 pointer of each fault, such as {@code /form}
     * @return faults whose pointer names the place (for a missing or unknown member: that member), whose code is the
     *     keyword in kebab-case, or the format for {@code resident-id} and {@code credit-code}, or
     *     {@code credit-code-check} when only the check character of a credit code is wrong, which an intake clerk may
     *     override because some early real codes fail the check
     */
    public List<Fault> faults(JsonNode value, String prefix) {
        var faults = new ArrayList<Fault>();
        Overlooked.find(value, prefix, faults);
        if (!faults.isEmpty()) {
            return List.copyOf(faults);
        }
        try {
            for (ValidationMessage message : compiled.validate(value)) {
                faults.add(SchemaFault.of(message, prefix));
            }
        } catch (StackOverflowError endless) {
            throw new IllegalStateException("the schema refers to itself without end", endless);
        }
        return List.copyOf(new LinkedHashSet<>(faults));
    }
}
