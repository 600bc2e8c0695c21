import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** The running centre, as it answers over REST. */
final class Centre {
    /** Money is exact. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final int REQUEST_LIMIT = 30;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;

    Centre(String base) {
        this.base = base;
    }

    /** Somebody who is logged in. */
    record Login(String name, String authorization) {}

    /** What came back. */
    record Answer(String request, int status, String etag, byte[] body) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** Itself, when the status is one of these. */
        Answer expect(int... wanted) {
            if (Arrays.stream(wanted).noneMatch(one -> one == status)) {
                throw new Unexpected(request + " should answer " + Arrays.toString(wanted) + ", it answered " + status
                        + ": " + new String(body, StandardCharsets.UTF_8));
            }
            return this;
        }
    }

    /** @param login null for nobody */
    JsonNode read(String path, Login login) throws IOException, InterruptedException {
        return get(path, login).expect(200).json();
    }

    Answer get(String path, Login login) throws IOException, InterruptedException {
        return send("GET", path, null, login, Map.of());
    }

    /** Files something, with this key. */
    Answer file(String path, JsonNode body, String key, Login login) throws IOException, InterruptedException {
        return send("POST", path, body, login, Map.of("Idempotency-Key", key));
    }

    /** Does something to what is there, in the version in which it is now. */
    Answer change(String path, String how, JsonNode body, Login login) throws IOException, InterruptedException {
        var etag = get(path, login).expect(200).etag();
        return send("POST", path + "/" + how, body, login, Map.of("Idempotency-Key", key(), "If-Match", etag));
    }

    /** Takes a step of a case and shows where that leaves it. */
    Answer act(String number, String action, Login login) throws IOException, InterruptedException {
        ObjectNode order = JSON.createObjectNode().put("action", action);
        var answer = change("/api/v1/cases/" + number, "actions", order, login);
        if (answer.status() == 200) {
            var due = answer.json().path("dueOn").asText();
            Stage.show(action, answer.json().path("state").asText() + "，办结期限 due " + due + "，" + login.name());
        }
        return answer;
    }

    Login login(String name, String password) throws IOException, InterruptedException {
        ObjectNode credentials = JSON.createObjectNode().put("name", name).put("password", password);
        var session = send("POST", "/api/v1/sessions", credentials, null, Map.of());
        if (session.status() == 401) {
            throw new Unexpected("the password of " + name + " is not the one this demonstration knows");
        }
        return new Login(name, "Bearer " + session.expect(200, 201).json().path("token").asText());
    }

    Answer send(String method, String path, JsonNode body, Login login, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(REQUEST_LIMIT))
                .header("Accept-Language", "zh-CN")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (login != null) {
            request.header("Authorization", login.authorization());
        }
        headers.forEach(request::header);
        HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
        var etag = response.headers().firstValue("ETag").orElse(null);
        return new Answer(method + " " + path, response.statusCode(), etag, response.body());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
