package org.onewindow.lib.jsonschema;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.ClasspathSchemaLoader;
import com.networknt.schema.resource.DisallowSchemaLoader;

/**
 * Where factories for schemas come from. Left to itself the validator looks for the meta schemas with the thread's
 * context class loader, which in OSGi is somebody else's, and fetches every other reference over the network.
 */
public final class SchemaFactories {
    private SchemaFactories() {}

    /**
     * A new factory for JSON Schema 2020-12; it is safe for use by many threads and caches the schemas it made.
     *
     * @return a factory whose schemas may refer to themselves and to the meta schemas, and which refuses any other
     *     address with an {@link com.networknt.schema.InvalidSchemaException}
     */
    public static JsonSchemaFactory draft202012() {
        return JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                factory -> factory.schemaLoaders(
                        loaders -> loaders.add(new ClasspathSchemaLoader(JsonSchemaFactory.class::getClassLoader))
                                .add(DisallowSchemaLoader.getInstance())));
    }
}
