package org.onewindow.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/** A person, or nobody, at the centre's HTTP address. */
final class CentreClient {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "梨花院落溶溶月，柳絮池塘淡淡风";

    private final URI root;
    private final String name;
    private final String authorization;

    private CentreClient(URI root, String name, String authorization) {
        this.root = root;
        this.name = name;
        this.authorization = authorization;
    }

    /** Somebody without an account. */
    static CentreClient nobody(URI root) {
        return new CentreClient(root, null, null);
    }

    /** The first administrator of a centre. */
    static CentreClient administrator(URI root, Path home) {
        try {
            var line = Files.readString(home.resolve("first-administrator")).strip();
            int colon = line.indexOf(':');
            return login(root, line.substring(0, colon), line.substring(colon + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new member of staff with these grants ({@code scope:ROLE}), who has already changed the one-time password. */
    CentreClient employ(String role, String... grants) {
        var staff = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        var body = JSON.createObjectNode().put("name", staff).put("displayName", staff);
        var list = body.putArray("grants");
        for (var grant : grants) {
            int colon = grant.lastIndexOf(':');
            list.addObject().put("role", grant.substring(colon + 1)).put("scope", grant.substring(0, colon));
        }
        return withOneTimePassword(
                root, staff, post("api/v1/staff", body).expect(201).text("/oneTimePassword"));
    }

    /** Somebody who changes the one-time password before anything else. */
    static CentreClient withOneTimePassword(URI root, String name, String once) {
        var change = JSON.createObjectNode().put("oldPassword", once).put("newPassword", PASSWORD);
        basic(root, name, once)
                .send("PUT", "api/v1/me/password", change.toString())
                .expect(204);
        return login(root, name, PASSWORD);
    }

    static CentreClient login(URI root, String name, String password) {
        var body = JSON.createObjectNode().put("name", name).put("password", password);
        var token = nobody(root).post("api/v1/sessions", body).expect(201).text("/token");
        return new CentreClient(root, name, "Bearer " + token);
    }

    static CentreClient basic(URI root, String name, String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new CentreClient(root, name, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    String name() {
        return name;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, JsonNode body) {
        return send("POST", path, body.toString());
    }

    /** Files an application with a key of its own. */
    Answer file(JsonNode filing) {
        return file(filing.toString(), UUID.randomUUID().toString());
    }

    Answer file(String filing, String key) {
        return send(request("api/v1/cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(filing)));
    }

    /** Takes a step on the case as it stands now. */
    Answer act(String number, String action) {
        return act(number, JSON.createObjectNode().put("action", action));
    }

    Answer act(String number, ObjectNode order) {
        return change(number, "actions", order);
    }

    /** Hands in a file for each material that was handed in electronically and of which there is none. */
    void handInFiles(String number) {
        for (JsonNode material :
                get("api/v1/cases/" + number + "/uploads").expect(200).json().get("missing")) {
            handIn(number, material.asText(), material.asText() + ".pdf", "application/pdf")
                    .expect(201);
        }
    }

    /** Hands in a small PDF for a material of the case as it stands now. */
    Answer handIn(String number, String material, String fileName, String mediaType) {
        var etag = get("api/v1/cases/" + number).expect(200).header("ETag");
        return send(request("api/v1/cases/" + number + "/uploads?material=" + material + "&name="
                        + Applications.encoded(fileName))
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .POST(BodyPublishers.ofByteArray(pdf())));
    }

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Hands the case over as it stands now. */
    Answer handOver(String number, ObjectNode order) {
        return change(number, "handover", order);
    }

    /** Pays what the case costs as it stands now; nothing happens when nothing is to pay. */
    void pay(String number) {
        var toPay = get("api/v1/cases/" + number).expect(200).json().get("toPay");
        if (!toPay.isNull()) {
            settle(number, toPay).expect(200);
        }
    }

    /** Takes a payment of this amount for the case as it stands now. */
    Answer settle(String number, JsonNode amount) {
        ObjectNode payment =
                JSON.createObjectNode().put("receipt", "票-" + number).put("method", "MOBILE");
        payment.set("amount", amount);
        return change(number, "bill/settlement", payment);
    }

    /** Has every organ agree whose opinion the decision waits for; nothing when no other organ has a say. */
    void agree(String number) {
        var review = get("api/v1/cases/" + number + "/joint");
        if (review.status() == 404) {
            return;
        }
        for (JsonNode organ : review.expect(200).json().get("missing")) {
            var opinion = JSON.createObjectNode().put("organ", organ.asText()).put("view", "AGREES");
            change(number, "joint/opinions", opinion).expect(200);
        }
    }

    /** Does something else to the case as it stands now, at this place under it. */
    Answer change(String number, String how, ObjectNode order) {
        var etag = get("api/v1/cases/" + number).expect(200).header("ETag");
        return send(request("api/v1/cases/" + number + "/" + how)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString(order.toString())));
    }

    Answer send(String method, String path, String body) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(root.resolve(path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        /** @throws AssertionError with the body, when the status is another one */
        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        response.request().method() + " " + response.uri().getPath() + " answered " + status()
                                + " instead of " + status + ": " + response.body());
            }
            return this;
        }

        JsonNode json() {
            return CentreClient.json(response.body());
        }

        String text(String pointer) {
            var found = json().at(pointer);
            if (!found.isValueNode() || found.isMissingNode()) {
                throw new AssertionError("no " + pointer + " in " + response.body());
            }
            return found.asText();
        }

        String header(String header) {
            return response.headers().firstValue(header).orElseThrow(() -> new AssertionError("no header " + header));
        }
    }
}
