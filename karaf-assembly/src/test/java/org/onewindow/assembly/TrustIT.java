package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.assembly.CentreClient.Answer;
import org.onewindow.departments.testing.SigningKey;

/** A centre in production: it serves what came with it and what is signed with a key it trusts, and nothing else. */
class TrustIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.assembly"));

    @TempDir
    private Path folder;

    private CentreClient administrator;

    @Test
    void inProductionOnlyTheDistributionAndTrustedSignaturesAreServed() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home, "production")) {
            centre.awaitUp();
            administrator = CentreClient.administrator(centre.url(), home);
            theDistributionsDepartmentsServe();
            var bureau = SigningKey.in(folder, "BUREAU");
            whatNobodyTrustsIsRefused(bureau);
            whatIsSignedRightlyServes(bureau);
            whoseKeyIsRevokedServesOnButIsNotReturnedTo(bureau);
        }
    }

    private void theDistributionsDepartmentsServe() throws IOException {
        long shipped;
        try (var lines = Files.lines(DISTRIBUTION.resolve("system/departments.sha256"))) {
            shipped = lines.count();
        }
        Threads.await(() -> serving() == shipped);
        assertEquals(7, shipped);
    }

    private long serving() {
        var items = administrator.get("api/v1/departments").expect(200).json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("state").asText().equals("ACTIVE"))
                .filter(item -> item.get("origin").asText().equals("distribution"))
                .count();
    }

    private void whatNobodyTrustsIsRefused(SigningKey bureau) throws IOException {
        assertRefused("unsigned", FixtureRelease.of("1.0.0").in(folder));
        assertRefused("untrusted-signer", bureau.sign(FixtureRelease.of("1.0.0").in(folder)));
        trust(bureau).expect(201);
        assertRefused("tampered", tampered(bureau));
        assertEquals(404, administrator.get("api/v1/matters/pool-permit").status());
    }

    private void whatIsSignedRightlyServes(SigningKey bureau) {
        var jar = bureau.sign(FixtureRelease.of("1.0.0").in(folder));
        var plan = send("api/v1/departments/plan", jar).expect(200);
        assertEquals(bureau.fingerprint(), plan.text("/signer/fingerprint"));
        send("api/v1/departments", jar).expect(200);
        assertEquals("1.0.0", version());
    }

    private void whoseKeyIsRevokedServesOnButIsNotReturnedTo(SigningKey bureau) {
        send("api/v1/departments", bureau.sign(FixtureRelease.of("1.0.1").in(folder)))
                .expect(200);
        var reason = JSON.createObjectNode().put("reason", "密钥丢失");
        administrator
                .post("api/v1/trust/sports/" + bureau.fingerprint() + "/revoke", reason)
                .expect(200);
        var refused =
                administrator.post("api/v1/departments/sports/rollback", reason).expect(409);
        assertEquals("revoked-signer", refused.text("/errors/0/code"));
        assertRefused("revoked-signer", bureau.sign(FixtureRelease.of("1.0.2").in(folder)));
        assertEquals("1.0.1", version());
    }

    private void assertRefused(String code, Path jar) {
        var answer = send("api/v1/departments", jar).expect(409);
        assertEquals("release-refused", answer.text("/code"));
        assertTrue(
                answer.json().findValuesAsText("code").contains(code),
                answer.response().body());
    }

    /** Signed, and then one of its rules is changed. */
    private Path tampered(SigningKey key) throws IOException {
        Path jar = key.sign(FixtureRelease.of("1.0.0").in(folder));
        try (var zip = FileSystems.newFileSystem(jar)) {
            Path matter = zip.getPath("department/matters/pool-permit.yaml");
            Files.writeString(matter, Files.readString(matter).replace("length: 20", "length: 15"));
        }
        return jar;
    }

    private Answer trust(SigningKey key) {
        return CentreClient.send(administrator
                .request("api/v1/trust/sports")
                .header("Content-Type", "application/x-pem-file")
                .POST(BodyPublishers.ofString(key.pem())));
    }

    private Answer send(String path, Path jar) {
        try {
            return CentreClient.send(administrator
                    .request(path)
                    .header("Content-Type", "application/java-archive")
                    .POST(BodyPublishers.ofByteArray(Files.readAllBytes(jar))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version() {
        return administrator
                .get("departments/sports/version")
                .expect(200)
                .response()
                .body();
    }
}
