package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Today's distribution is started over a home that an earlier release has left, by the launcher, as an operator upgrades.
 * Only what every later release must keep is asked for. Nobody knows a password of these homes: the console gives new
 * ones.
 */
class UpgradeIT {
    private static final Path HOMES = Path.of("src", "test", "homes");
    private static final Pattern ONE_TIME_PASSWORD =
            Pattern.compile("(?m)^\\s*oneTimePassword\\s*[:=]?\\s*(\\S+)\\s*$");
    private static final List<String> KEPT_OF_A_CASE =
            List.of("number", "matter", "definition", "channel", "receivedOn", "form");
    private static final List<String> CHANGED_BY_ENTRIES =
            List.of("state", "acceptBy", "acceptedOn", "dueOn", "decidedOn", "closedOn", "result");
    private static final List<String> KEPT_OF_AN_ENTRY =
            List.of("sequence", "at", "actor", "action", "from", "to", "hash");

    @TempDir
    private Path directory;

    private final Map<String, CentreClient> staff = new HashMap<>();
    private Launcher launcher;
    private URI url;
    private JsonNode facts;

    static Stream<Path> homes() throws IOException {
        return Files.list(HOMES).filter(file -> file.toString().endsWith(".zip"));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void whatAnEarlierReleaseLeftIsKeptAndWorkedOn(Path zip) throws Exception {
        var home = directory.resolve("home");
        facts = HomeFixture.unpack(zip, home);
        launcher = new Launcher(directory, home);
        int port = Launcher.freePort();
        url = URI.create("http://127.0.0.1:" + port + "/");
        try {
            launcher.centre("start", "--port", Integer.toString(port)).expect(0);
            launcher.centre("command", "case:verify --all").expect(0);
            signIn("admin", "clerk", "reviewer", "decider", "issuer");
            var administrator = staff.get("admin");
            var clerk = staff.get("clerk");
            accountsAreKept(administrator);
            casesAreKept(clerk);
            holidaysAreKept(clerk);
            departmentsAreKept(administrator);
            workGoesOn(clerk);
            launcher.centre("command", "case:verify --all").expect(0);
        } finally {
            launcher.centre("stop").expect(0);
        }
    }

    private void accountsAreKept(CentreClient administrator) {
        var now = administrator.get("api/v1/staff").expect(200).json().get("items");
        for (var before : facts.at("/staff/items")) {
            var after = find(now, "name", before.get("name").asText());
            for (var field : List.of("name", "displayName", "grants", "disabled")) {
                assertEquals(before.get(field), after.get(field), field + " of " + before);
            }
        }
    }

    /** A later release may let time do something to a case; then a new entry of its journal says so. */
    private void casesAreKept(CentreClient clerk) {
        for (var kept : facts.get("cases")) {
            var number = kept.at("/file/number").asText();
            var file = clerk.get("api/v1/cases/" + number).expect(200).json();
            var journal = clerk.get("api/v1/cases/" + number + "/journal")
                    .expect(200)
                    .json()
                    .get("items");
            same(KEPT_OF_A_CASE, kept.get("file"), file);
            var before = kept.at("/journal/items");
            for (int i = 0; i < before.size(); i++) {
                same(KEPT_OF_AN_ENTRY, before.get(i), journal.get(i));
            }
            if (journal.size() == before.size()) {
                same(CHANGED_BY_ENTRIES, kept.get("file"), file);
            }
        }
    }

    private void holidaysAreKept(CentreClient clerk) {
        assertEquals(
                facts.at("/holidays/dueOn"),
                clerk.get(HomeFixture.HOLIDAYS).expect(200).json().get("dueOn"));
    }

    /** The one that was deployed serves in its release, and turns back to the one before. */
    private void departmentsAreKept(CentreClient administrator) {
        var items = administrator
                .get("api/v1/departments/sports")
                .expect(200)
                .json()
                .get("releases");
        for (var before : facts.at("/department/releases")) {
            var after = find(items, "digest", before.get("digest").asText());
            same(List.of("version", "state"), before, after);
        }
        assertEquals("1.0.1", version(administrator));
        administrator
                .post(
                        "api/v1/departments/sports/rollback",
                        JSON.createObjectNode().put("reason", "测试"))
                .expect(200);
        assertEquals("1.0.0", version(administrator));
    }

    /** Registers are kept, cases that were open go on, new ones are filed. */
    private void workGoesOn(CentreClient clerk) {
        var name = clerk.get("departments/commerce/names/"
                        + Applications.encoded(facts.get("takenName").asText()))
                .expect(200)
                .json();
        assertFalse(name.get("free").asBoolean(), name.toString());
        clerk.act(number("RECEIVED"), "ACCEPT").expect(200);
        var accepted = number("ACCEPTED");
        staff.get("reviewer").act(accepted, "START_REVIEW").expect(200);
        staff.get("decider").act(accepted, "GRANT").expect(200);
        staff.get("issuer").act(accepted, "ISSUE").expect(200);
        clerk.file(Applications.ofANewCompany(clerk)).expect(201);
    }

    private static String version(CentreClient anybody) {
        return anybody.get("departments/sports/version").expect(200).response().body();
    }

    private String number(String state) {
        return Stream.of(facts.get("cases"))
                .map(cases -> find(cases, "/file/state", state))
                .map(found -> found.at("/file/number").asText())
                .findFirst()
                .orElseThrow();
    }

    /** With one-time passwords from the console: accounts are called by their role. */
    private void signIn(String... roles) throws Exception {
        var names = Stream.of(roles)
                .map(role -> find(facts.at("/staff/items"), "name", role))
                .map(account -> account.get("name").asText())
                .toList();
        var resets = names.stream()
                .map(name -> "staff:reset-password " + name + " --no-format")
                .collect(Collectors.joining("; "));
        var said = launcher.centre("command", resets).expect(0).said();
        var passwords = ONE_TIME_PASSWORD
                .matcher(said)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(roles.length, passwords.size(), said);
        for (int i = 0; i < roles.length; i++) {
            staff.put(roles[i], CentreClient.withOneTimePassword(url, names.get(i), passwords.get(i)));
        }
    }

    private static void same(List<String> fields, JsonNode before, JsonNode after) {
        for (var field : fields) {
            assertEquals(before.get(field), after.get(field), field + " of " + before);
        }
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        var pointer = field.startsWith("/") ? field : "/" + field;
        for (var item : items) {
            if (item.at(pointer).asText().startsWith(value)) {
                return item;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + items);
    }
}
