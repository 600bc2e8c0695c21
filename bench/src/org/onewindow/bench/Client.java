package org.onewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the centre's HTTP address. Thread-safe. */
final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final URI root;
    private final String token;

    private Client(URI root, String token) {
        this.root = root;
        this.token = token;
    }

    static Client nobody(URI root) {
        return new Client(root, null);
    }

    static Client administrator(Centre centre) {
        try {
            var account = Files.readString(centre.home().resolve("first-administrator"))
                    .strip()
                    .split(":", 2);
            return nobody(centre.url()).login(account[0], account[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Client login(String name, String password) {
        var body = "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
        return new Client(root, post("api/v1/sessions", body).expect(201).field("token"));
    }

    /** A new member of staff with one role everywhere, under a password that nobody learns. */
    Client employ(String role) {
        var name = "bench-" + role.toLowerCase();
        var grants = "[{\"role\":\"%s\",\"scope\":\"*\"}]".formatted(role);
        var once = post(
                        "api/v1/staff",
                        "{\"name\":\"%s\",\"displayName\":\"%s\",\"grants\":%s}".formatted(name, name, grants))
                .expect(201)
                .field("oneTimePassword");
        var password = Long.toString(new SecureRandom().nextLong(Long.MAX_VALUE), 36) + UUID.randomUUID();
        nobody(root)
                .login(name, once)
                .send(
                        "PUT",
                        "api/v1/me/password",
                        "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(once, password))
                .join()
                .expect(204);
        return nobody(root).login(name, password);
    }

    boolean answers(String path) {
        try {
            return get(path).status() == 200;
        } catch (CompletionException nobodyThere) {
            return false;
        }
    }

    Answer get(String path) {
        return ask(path).join();
    }

    CompletableFuture<Answer> ask(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body) {
        return send("POST", path, body).join();
    }

    CompletableFuture<Answer> send(String method, String path, String body) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    CompletableFuture<Answer> file(String filing) {
        return send(request("api/v1/cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(filing)));
    }

    /** @param before the answer that told the case's number and version */
    CompletableFuture<Answer> act(Answer before, String action) {
        return send(request("api/v1/cases/" + before.field("number") + "/actions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", before.version())
                .POST(BodyPublishers.ofString("{\"action\":\"" + action + "\"}")));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(root.resolve(path)).timeout(LIMIT);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static CompletableFuture<Answer> send(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Answer::new);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String version() {
            return response.headers().firstValue("ETag").orElseThrow();
        }

        Answer expect(int status) {
            if (status() != status) {
                throw new IllegalStateException(response.request().method() + " "
                        + response.uri().getPath() + " answered " + status() + " instead of " + status + ": " + body());
            }
            return this;
        }

        /** The first field of this name that is a text. */
        String field(String name) {
            Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body());
            if (!found.find()) {
                throw new IllegalStateException("no " + name + " in " + body());
            }
            return found.group(1);
        }

        long count(String text) {
            return Pattern.compile(Pattern.quote(text))
                    .matcher(body())
                    .results()
                    .count();
        }
    }
}
