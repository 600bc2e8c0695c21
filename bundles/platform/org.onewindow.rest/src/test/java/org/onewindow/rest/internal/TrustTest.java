package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {
    private static final String ROOT = "/api/v1/trust";
    private static final String REVOKE = "/commerce/" + FakeTrust.FINGERPRINT + "/revoke";

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre();
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @ParameterizedTest
    @CsvSource({"GET, '', ", "POST, /commerce, application/x-pem-file", "POST, /commerce/ab/revoke, application/json"})
    void onlyAdministratorsComeHere(String method, String path, String type) {
        for (Client client : List.of(centre.nobody(), centre.clerk())) {
            var request = client.to(ROOT + path).method(method, BodyPublishers.ofString(type == null ? "" : "{}"));
            var answer = Client.send(type == null ? request : request.header("Content-Type", type));
            assertTrue(List.of(401, 403).contains(answer.status()), "status " + answer.status());
        }
        assertTrue(centre.trust.wishes.isEmpty());
    }

    @Test
    void certificatesAreListedForAllDepartmentsOrOne() {
        var all = centre.admin().get(ROOT);
        assertEquals(200, all.status());
        assertEquals("CN=commerce", all.text("/items/0/subject"));
        assertEquals(FakeTrust.FINGERPRINT, all.text("/items/0/fingerprint"));
        assertEquals("2030-01-01T08:00:00+08:00", all.text("/items/0/notAfter"));
        assertTrue(all.json().at("/items/0/revocation").isNull());
        assertEquals("admin", all.text("/items/1/revocation/by"));
        var one = centre.admin().get(ROOT + "?department=trade");
        assertEquals(1, one.json().get("items").size());
        assertEquals("trade", one.text("/items/0/department"));
    }

    @Test
    void aCertificateIsAddedAsPem() {
        var answer = add("application/x-pem-file", "a certificate");
        assertEquals(201, answer.status());
        assertEquals("CN=commerce", answer.text("/subject"));
        assertEquals(List.of("add commerce a certificate admin"), centre.trust.wishes);
        assertEquals(422, add("application/pkix-cert", "").status());
        assertEquals(415, add("text/plain", "a certificate").status());
    }

    @Test
    void aRevocationSaysWhy() {
        var answer = centre.admin().send("POST", ROOT + REVOKE, "{\"reason\":\"密钥丢失\"}");
        assertEquals(200, answer.status());
        assertEquals("密钥丢失", answer.text("/revocation/reason"));
        assertEquals(List.of("revoke commerce " + FakeTrust.FINGERPRINT + " admin 密钥丢失"), centre.trust.wishes);
        assertEquals(422, centre.admin().send("POST", ROOT + REVOKE, "{}").status());
        var unknown = centre.admin().send("POST", ROOT + "/trade/ab/revoke", "{\"reason\":\"x\"}");
        assertEquals(404, unknown.status());
        assertEquals("certificate-unknown", unknown.text("/code"));
    }

    private Client.Answer add(String type, String body) {
        return Client.send(centre.admin()
                .to(ROOT + "/commerce")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
