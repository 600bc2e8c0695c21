package org.onewindow.undifferentiated;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The department's files, as the build reads them. */
final class DepartmentFiles {
    static final List<String> MATTERS = List.of(
            "association-registration",
            "private-school",
            "public-place-health-licence",
            "road-freight-licence",
            "road-occupation-permit",
            "teacher-qualification",
            "tree-felling-licence",
            "water-intake-permit");

    private static final Path ROOT = Path.of("src/main/resources/department");
    private static final ObjectMapper JSON = new ObjectMapper();

    private DepartmentFiles() {}

    static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String name) {
        try {
            return Files.readString(ROOT.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> yaml(String name) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(read(name));
    }

    static JsonNode json(String name) {
        try {
            return JSON.readTree(read(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> specimen(String matter) {
        return JSON.convertValue(json("specimens/" + matter + ".json"), new TypeReference<>() {});
    }

    static Properties messages(String language) {
        var properties = new Properties();
        try {
            properties.load(Files.newBufferedReader(ROOT.resolve("messages_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
