package org.onewindow.assembly;

import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A home that a release of the centre has left behind, in a zip: what an operator's backup of it holds, and beside it what
 * its API told of its cases, accounts, departments and holidays. No password is in it, and no key but the journal's, which
 * proves nothing but these invented cases.
 *
 * <p>The script {@code src/test/homes/make} runs {@link #main} to leave one more.
 */
final class HomeFixture {
    /** What the zip says of the centre that left it. */
    static final String FACTS = "facts.json";

    static final String HOLIDAYS = "api/v1/calendar/due?from=2031-05-05&days=20&unit=WORKING_DAY";
    private static final String HOME = "home/";
    /** What a start makes anew, what is secret, and by what a start would know its own build again. */
    private static final Pattern LEFT_OUT = Pattern.compile("data/(?!derby(/|$)).+|distribution/(?!etc(/|$)).+"
            + "|etc/host\\.key.*|(instances|keys)(/.*)?|distribution\\.id|first-administrator|centre\\.running|karaf\\.pid|lock"
            + "|.*\\.lck|out");
    /** Derby notes there where the database lay. */
    private static final String NOTED_PATH = "(?m)^#/.*\n";

    private HomeFixture() {}

    /** @param arguments the zip to make */
    public static void main(String[] arguments) throws Exception {
        var zip = Path.of(arguments[0]).toAbsolutePath();
        var directory = Files.createTempDirectory("centre");
        var home = directory.resolve("home");
        var launcher = new Launcher(directory, home);
        int port = Launcher.freePort();
        launcher.centre("start", "--port", Integer.toString(port)).expect(0);
        ObjectNode facts;
        try {
            facts = live(URI.create("http://127.0.0.1:" + port + "/"), home, launcher, directory);
        } finally {
            launcher.centre("stop").expect(0);
        }
        pack(home, facts, zip);
        System.out.printf("%s: %d KiB%n", zip.getFileName(), Files.size(zip) / 1024);
    }

    private static ObjectNode live(URI url, Path home, Launcher launcher, Path directory) throws Exception {
        var administrator = CentreClient.administrator(url, home);
        var clerk = administrator.employ("clerk", "*:INTAKE");
        var reviewer = administrator.employ("reviewer", "*:REVIEW");
        var decider = administrator.employ("decider", "*:DECIDE");
        var issuer = administrator.employ("issuer", "*:ISSUE");
        var gone = administrator.employ("gone", "*:INTAKE").name();
        administrator
                .post("api/v1/staff/" + gone + "/disable", JSON.createObjectNode())
                .expect(200);
        for (var version : List.of("1.0.0", "1.0.1")) {
            var jar = FixtureRelease.of(version).in(directory).toUri().toString();
            administrator
                    .post("api/v1/departments", JSON.createObjectNode().put("url", jar))
                    .expect(200);
        }
        var holidays = directory.resolve("2031.json");
        Files.writeString(holidays, """
                {"year": 2031, "source": "测试 invented", "holidays": {"2031-05-07": "测试", "2031-05-08": "测试"},
                 "workdays": ["2031-05-10"]}
                """);
        launcher.centre("command", "calendar:import " + holidays).expect(0);

        var facts = JSON.createObjectNode();
        var cases = facts.putArray("cases");
        var issued = Applications.ofANewCompany(clerk);
        facts.put("takenName", Applications.companyName(issued));
        var finished = clerk.file(issued).expect(201).text("/number");
        clerk.act(finished, "ACCEPT").expect(200);
        reviewer.act(finished, "START_REVIEW").expect(200);
        decider.act(finished, "GRANT").expect(200);
        issuer.act(finished, "ISSUE").expect(200);
        var accepted = clerk.file(Applications.ofANewCompany(clerk)).expect(201).text("/number");
        clerk.act(accepted, "ACCEPT").expect(200);
        var incomplete =
                clerk.file(Applications.ofANewCompany(clerk)).expect(201).text("/number");
        var order = JSON.createObjectNode().put("action", "REQUEST_CORRECTION");
        order.putArray("corrections").addObject().put("pointer", "/form").put("demand", "住所请与产权证一致");
        clerk.act(incomplete, order).expect(200);
        var pool = clerk.get("api/v1/matters/pool-permit/specimen").expect(200).json();
        var received = clerk.file(pool).expect(201).text("/number");
        for (var number : List.of(finished, accepted, incomplete, received)) {
            cases.addObject()
                    .<ObjectNode>set("file", clerk.get("api/v1/cases/" + number).json())
                    .set(
                            "journal",
                            clerk.get("api/v1/cases/" + number + "/journal").json());
        }
        facts.set("staff", administrator.get("api/v1/staff").expect(200).json());
        facts.set(
                "department",
                administrator.get("api/v1/departments/sports").expect(200).json());
        facts.set("holidays", clerk.get(HOLIDAYS).expect(200).json());
        return facts;
    }

    private static void pack(Path home, JsonNode facts, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out);
                var found = Files.walk(home)) {
            entries.setLevel(9);
            entries.putNextEntry(new ZipEntry(FACTS));
            entries.write(facts.toPrettyString().getBytes(StandardCharsets.UTF_8));
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                var name = home.relativize(file).toString();
                if (!LEFT_OUT.matcher(name).matches()) {
                    entries.putNextEntry(new ZipEntry(HOME + name));
                    entries.write(content(file));
                }
            }
        }
    }

    private static byte[] content(Path file) throws IOException {
        return file.endsWith("service.properties")
                ? Files.readString(file).replaceFirst(NOTED_PATH, "").getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file);
    }

    /** Puts the home where it is wanted, readable for its owner only, as it was. */
    static JsonNode unpack(Path zip, Path home) {
        JsonNode facts = null;
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var content = entries.readAllBytes();
                if (entry.getName().equals(FACTS)) {
                    facts = JSON.readTree(content);
                } else {
                    var file = home.resolve(entry.getName().substring(HOME.length()));
                    Files.createDirectories(file.getParent());
                    Files.setPosixFilePermissions(Files.write(file, content), ownerOnly);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (facts == null) {
            throw new IllegalArgumentException(zip + " has no " + FACTS);
        }
        return facts;
    }
}
