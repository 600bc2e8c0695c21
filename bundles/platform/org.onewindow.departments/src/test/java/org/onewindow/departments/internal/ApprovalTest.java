package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.Signer;
import org.onewindow.departments.testing.SigningKey;
import org.osgi.framework.Bundle;

/** What a centre in production serves and what it does not, and what development asks for in spite of all. */
@Timeout(120)
class ApprovalTest {
    @TempDir
    private static Path keys;

    private static SigningKey bureau;
    private static SigningKey stranger;
    private static SigningKey expired;

    @TempDir
    Path folder;

    private Centre centre;

    @BeforeAll
    static void makeKeys() {
        bureau = SigningKey.in(keys, "BUREAU");
        stranger = SigningKey.in(keys, "STRANGER");
        expired = SigningKey.in(keys, "EXPIRED", "2025/01/01 00:00:00", 30);
    }

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void inProductionARightlySignedReleaseIsDeployedAndItsPlanShowsWhoSigned() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        var jar = signed("1.0.0");

        Plan plan = plan(jar);

        assertEquals(List.of(), plan.refusals());
        assertEquals(new Signer("CN=BUREAU,O=OneWindow Test", bureau.fingerprint()), plan.signer());
        centre.deploy(jar);
        assertEquals("1.0.0", centre.published());
    }

    @Test
    void inProductionAnUnsignedReleaseIsRefused() throws Exception {
        centre.inProduction();

        Plan plan = plan(DepartmentJar.of("1.0.0"));

        assertEquals(List.of("unsigned"), codes(plan));
        assertNull(plan.signer());
        assertEquals(List.of("unsigned"), codes(refused(() -> centre.deploy(DepartmentJar.of("1.0.0")))));
        assertEquals(List.of(), centre.bundles());
    }

    @Test
    void inProductionAStrangersReleaseIsRefusedAndTheStrangerNamed() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        centre.trust("trade", stranger);

        Plan plan = plan(DepartmentJar.of("1.0.0").signedBy(stranger));

        assertEquals(List.of("untrusted-signer"), codes(plan));
        String sentence = plan.refusals().get(0).message().en();
        assertTrue(sentence.contains("CN=STRANGER") && sentence.contains(stranger.fingerprint()), sentence);
    }

    @Test
    void inProductionACertificateHasToBeValidOnTheDayOfDeployment() throws Exception {
        centre.inProduction();

        assertEquals(
                List.of("untrusted-signer", "certificate-expired"),
                codes(plan(DepartmentJar.of("1.0.0").signedBy(expired))));
    }

    @Test
    void inProductionWhatIsSignedWithARevokedKeyIsRefused() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        centre.trust().revoke("commerce", bureau.fingerprint(), "lin", "密钥丢失");

        Plan plan = plan(signed("1.0.0"));

        assertEquals(List.of("revoked-signer"), codes(plan));
        assertTrue(plan.refusals().get(0).message().zh().contains("密钥丢失"));
    }

    @Test
    void inProductionAJarOfTheDistributionNeedsNoSignature() throws Exception {
        centre.inProduction();
        URI jar = DepartmentJar.of("1.0.0").in(folder);
        var digest = Sha256.begin();
        digest.update(Files.readAllBytes(Path.of(jar)));
        centre.shipped.add(Sha256.end(digest));

        centre.departments.deploy(jar, null, "lin");
        centre.restart();

        centre.comesTo(() -> centre.published().equals("1.0.0"));
    }

    @Test
    void inDevelopmentNoSignatureIsNeededButOneThatDoesNotHoldIsRefused() throws Exception {
        assertEquals(List.of(), codes(plan(DepartmentJar.of("1.0.0"))));
        assertEquals(List.of(), codes(plan(DepartmentJar.of("1.0.0").signedBy(expired))));

        assertEquals(List.of("tampered"), codes(centre.departments.plan(tampered("1.0.0"))));
        assertThrows(ProblemException.class, () -> centre.departments.deploy(tampered("1.0.0"), null, "lin"));
    }

    @Test
    void revokingTakesNothingAwayThatServesNotEvenAfterARestart() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        centre.deploy(signed("1.0.0"));

        centre.trust().revoke("commerce", bureau.fingerprint(), "lin", null);
        assertEquals("1.0.0", centre.published());
        centre.restart();

        centre.comesTo(() -> centre.published().equals("1.0.0"));
        assertEquals(List.of("1.0.0 ACTIVE"), centre.states());
    }

    @Test
    void inProductionNobodyGoesBackToAReleaseWhoseSignerIsRevoked() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        centre.trust("commerce", stranger);
        centre.deploy(signed("1.0.0"));
        centre.deploy(DepartmentJar.of("1.0.1").signedBy(stranger));
        centre.trust().revoke("commerce", bureau.fingerprint(), "lin", null);

        Problem problem = refused(() -> centre.departments.rollback("commerce", false, "lin", null));

        assertEquals(List.of("revoked-signer"), codes(problem));
        assertEquals("1.0.1", centre.published());
        assertEquals(List.of("1.0.0 RETAINED", "1.0.1 ACTIVE"), centre.states());
    }

    @Test
    void inProductionNothingReturnsByItselfWhoseSignerIsRevoked() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        centre.trust("commerce", stranger);
        centre.deploy(signed("1.0.0"));
        Release serving = centre.deploy(DepartmentJar.of("1.0.1").signedBy(stranger));
        centre.trust().revoke("commerce", bureau.fingerprint(), "lin", null);
        centre.stop();
        Files.delete(folder.resolve("home/releases/" + serving.digest() + ".jar"));
        centre.start();

        centre.comesTo(() -> centre.states().contains("1.0.1 QUARANTINED"));
        centre.bundle("1.0.0").orElseThrow().start();

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);
        assertEquals("nothing", centre.published());
    }

    @Test
    void whatWasDeployedUnsignedInDevelopmentDoesNotServeInProductionAndSaysWhy() throws Exception {
        centre.deploy(DepartmentJar.of("1.0.0"));

        centre.inProduction();

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);
        assertEquals("nothing", centre.published());
        assertTrue(reason().contains("没有签名") && reason().contains("not signed"), reason());
    }

    @Test
    void inProductionAKeptJarThatIsNoLongerWhatItWasDoesNotServe() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        Release release = centre.deploy(signed("1.0.0"));
        centre.stop();
        Files.copy(
                Path.of(signed("1.0.1").in(folder)),
                folder.resolve("home/releases/" + release.digest() + ".jar"),
                StandardCopyOption.REPLACE_EXISTING);
        centre.start();

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 QUARANTINED")));
        assertEquals("nothing", centre.published());
        String reason = centre.departments.releases("commerce").stream()
                .filter(known -> known.digest().equals(release.digest()))
                .map(Release::reason)
                .findFirst()
                .orElseThrow();
        assertTrue(reason.contains("not what it was"), reason);
    }

    @Test
    void inProductionADeployedBundleThatIsUpdatedFromElsewhereServesNothing() throws Exception {
        centre.inProduction();
        centre.trust("commerce", bureau);
        centre.deploy(signed("1.0.0"));

        Bundle bundle = centre.bundle("1.0.0").orElseThrow();
        centre.update(bundle, DepartmentJar.of("1.0.0").header("Build", "2"));

        centre.comesTo(() -> centre.states().equals(List.of("1.0.0 ACTIVE", "1.0.0 QUARANTINED")));
        assertEquals("nothing", centre.published());
        centre.restart();
        centre.comesTo(() -> centre.published().equals("1.0.0"));
    }

    @Test
    void inProductionOnlyADigestOfTheDistributionMakesABundleOneOfTheDistribution() throws Exception {
        centre.inProduction();

        Bundle bundle = centre.installFromMaven(DepartmentJar.of("1.0.0"));
        bundle.start();

        centre.comesTo(() -> state("1.0.0") == State.QUARANTINED);
        assertEquals("nothing", centre.published());
        String digest = centre.departments.releases("commerce").get(0).digest();
        assertTrue(reason().contains(digest) && reason().contains("department:deploy"), reason());
        assertTrue(reason().contains("生产模式") && reason().contains("production"), reason());
    }

    private DepartmentJar signed(String version) {
        return DepartmentJar.of(version).signedBy(bureau);
    }

    private URI tampered(String version) throws Exception {
        Path jar = Path.of(signed(version).in(folder));
        try (var zip = FileSystems.newFileSystem(jar)) {
            Path windows = zip.getPath("department/windows.yaml");
            Files.writeString(windows, Files.readString(windows).replace("count: 8", "count: 9"));
        }
        return jar.toUri();
    }

    private State state(String version) {
        return centre.releases.releases().stream()
                .filter(release -> release.version().equals(version))
                .map(Release::state)
                .findFirst()
                .orElse(null);
    }

    private String reason() {
        return centre.departments.releases("commerce").get(0).reason();
    }

    private Plan plan(DepartmentJar jar) {
        return centre.departments.plan(jar.in(folder));
    }

    private static Problem refused(Runnable call) {
        Problem problem = assertThrows(ProblemException.class, call::run).problem();
        assertEquals("release-refused", problem.code());
        return problem;
    }

    private static List<String> codes(Problem problem) {
        return problem.faults().stream().map(Fault::code).toList();
    }

    private static List<String> codes(Plan plan) {
        return plan.refusals().stream().map(Fault::code).toList();
    }
}
