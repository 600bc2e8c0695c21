package org.onewindow.rest.internal.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.catalogue.json.Schema;

/**
 * One kind of request body: read strictly, checked as a whole by its schema, and only then decoded. Thread-safe.
 *
 * @param <T> what it is decoded to
 */
public final class CheckedBody<T> {
    private static final Messages TEXTS = Messages.of(CheckedBody.class);

    private final Schema compiled;
    private final Class<T> type;

    private CheckedBody(JsonNode schema, Class<T> type) {
        this.compiled = Schema.of(schema);
        this.type = type;
    }

    /** @param name of the file {@code <name>.schema.json} in this package */
    public static <T> CheckedBody<T> of(String name, Class<T> type) {
        return new CheckedBody<>(schema(name), type);
    }

    /** The schema of this name, as it is published. */
    public static JsonNode schema(String name) {
        try (InputStream in = CheckedBody.class.getResourceAsStream(name + ".schema.json")) {
            return CanonicalJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws ProblemException MALFORMED: {@code body-missing}, {@code malformed-utf8}, {@code malformed-json} with {@code
     *     line} and {@code column}; INVALID {@code request-faulty} with every fault
     */
    public T read(byte[] body) {
        JsonNode json = parse(body);
        var faults = compiled.faults(json, "");
        if (!faults.isEmpty()) {
            throw faulty(faults);
        }
        Unstorable.refuse(json);
        try {
            return CanonicalJson.mapper().treeToValue(json, type);
        } catch (JsonProcessingException schemaAndTypeDiffer) {
            throw new IllegalStateException(
                    type.getSimpleName() + " can't hold what its schema lets pass", schemaAndTypeDiffer);
        }
    }

    private static JsonNode parse(byte[] body) {
        if (body == null || body.length == 0) {
            throw new ProblemException(Kind.MALFORMED, "body-missing", TEXTS.text("body-missing"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new ProblemException(Kind.MALFORMED, "malformed-utf8", TEXTS.text("malformed-utf8"));
        }
        ObjectMapper mapper = CanonicalJson.mapper();
        try {
            JsonNode json = mapper.readTree(text);
            if (json.isMissingNode()) {
                throw new ProblemException(Kind.MALFORMED, "body-missing", TEXTS.text("body-missing"));
            }
            return json;
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    private static ProblemException malformed(JsonProcessingException thrown) {
        var place = thrown.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNr());
        int column = place == null ? 1 : Math.max(1, place.getColumnNr());
        return new ProblemException(new Problem(
                Kind.MALFORMED,
                "malformed-json",
                TEXTS.text("malformed-json", line, column),
                List.of(),
                Map.of("line", line, "column", column)));
    }

    /** What is said when a body is readable, but wrong in these places. */
    public static ProblemException faulty(List<Fault> faults) {
        return new ProblemException(new Problem(
                Kind.INVALID, "request-faulty", TEXTS.text("request-faulty", faults.size()), faults, Map.of()));
    }

    static Fault fault(String pointer, String code) {
        return new Fault(pointer, code, TEXTS.text(code));
    }
}
