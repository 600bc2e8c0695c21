import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Plays the establishment of a company (公司设立登记) through a running centre, over REST alone, as its staff and its
 * applicant would. Run by {@code ./centre demo} as a single source file with Jackson on the class path. Every step says
 * what it expects; the first that comes out otherwise ends the program with status 1.
 */
final class Demo {
    private static final String MATTER = "company-establishment";
    private static final String CHARACTERS = "云帆星海晨曦明远启航翠竹清泉锦程嘉禾瑞丰恒信博雅天工文澜青松朝阳佳木长风";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REQUEST_LIMIT = 30;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final String run = Integer.toString(RANDOM.nextInt(36 * 36 * 36 * 36), 36);
    private int step;

    private Demo(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) {
        if (arguments.length > 2 && !arguments[2].equals("company")) {
            System.err.println("There is no demonstration \"" + arguments[2] + "\"; there is: company.");
            System.exit(2);
        }
        try {
            new Demo(arguments[0]).play(Path.of(arguments[1]));
        } catch (Unexpected e) {
            System.err.println();
            System.err.println("✗ " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("✗ " + e);
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }

    private void play(Path administratorFile) throws IOException, InterruptedException {
        title("管理员登录", "The administrator logs in");
        Login administrator = administrator(administratorFile);

        title("创建工作人员并修改初始密码", "Four accounts are made, each changes its one-time password");
        Map<String, Login> staff = staff(administrator);
        Login clerk = staff.get("intake");

        title("查看事项", "What the law asks for is public");
        JsonNode matter = expect(200, get("/api/v1/matters/" + MATTER, null)).json();
        show("事项 matter", text(matter, "name") + " (" + MATTER + ")");
        show("材料 papers", matter.path("materials").size());

        title("名称自主申报：查询名称", "Is the name free?");
        ObjectNode application = (ObjectNode) expect(200, get("/api/v1/matters/" + MATTER + "/specimen", null))
                .json();
        String name = rename(application);
        show(name, nameIsFree(name, clerk) ? "可以使用 free" : fail("the name " + name + " should be free"));

        title("漏填一项", "An application that lacks something is refused, every fault at once");
        refuseFaulty(application, clerk);

        title("提交申请", "The application is filed; sending it twice files it once");
        Case file = file(application, clerk);

        title("受理、审查", "Accepted by the clerk, reviewed by another");
        act(file, "ACCEPT", clerk, 200);
        act(file, "START_REVIEW", staff.get("review"), 200);

        title("受理人不得作出决定", "Whoever accepted a case does not decide it");
        Answer denied = act(file, "GRANT", clerk, 403);
        show(denied.json().path("code").asText(), denied.json().path("detail").asText());

        title("决定、发证", "Granted by the decider, the licence is issued");
        act(file, "GRANT", staff.get("decide"), 200);
        act(file, "ISSUE", staff.get("issue"), 200);

        title("办理结果与日志", "The result, and who did what");
        result(file, clerk);

        title("文书", "Every notice stands on a paper, to be printed at the window");
        papers(file, clerk);

        title("证照入库与核验", "The licence is in the library; anybody can verify it");
        licence(file, staff.get("issue"));

        title("申请人查询进度（无需登录）", "The applicant looks, with number and receipt code alone");
        JsonNode progress = expect(200, get("/api/v1/progress/" + file.number + "?code=" + encode(file.code), null))
                .json();
        show("状态 state", check("ISSUED", progress.path("state").asText()));
        show("办结 closed", progress.path("closedOn").asText());

        title("名称已被登记", "Now the name is taken");
        show(name, nameIsFree(name, clerk) ? fail("the name " + name + " should be taken") : "已被登记 taken");

        for (Login login : staff.values()) {
            expect(200, send("POST", "/api/v1/staff/" + login.name + "/disable", null, administrator, Map.of()));
        }
        System.out.println();
        System.out.println("✓ 演示完成，演示账号已停用。 Done; the accounts of this demonstration are disabled again.");
    }

    private Login administrator(Path file) throws IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            throw new Unexpected("there is no " + file + "; the demonstration logs in with the password in it");
        }
        String[] parts = Files.readString(file).strip().split(":", 2);
        Answer answer = session(parts[0], parts[1]);
        if (answer.status == 401) {
            throw new Unexpected(
                    "the password in " + file + " is no longer the administrator's; the demonstration needs it");
        }
        show("账号 account", parts[0]);
        return login(parts[0], expect(201, 200, answer));
    }

    /** The clerk may also decide, so that only the separation of duties stands in the way later. */
    private Map<String, Login> staff(Login administrator) throws IOException, InterruptedException {
        var wanted = new LinkedHashMap<String, List<String>>();
        wanted.put("intake", List.of("commerce:INTAKE", "market-regulation:DECIDE"));
        wanted.put("review", List.of("market-regulation:REVIEW"));
        wanted.put("decide", List.of("market-regulation:DECIDE"));
        wanted.put("issue", List.of("market-regulation:ISSUE"));
        var staff = new LinkedHashMap<String, Login>();
        for (var entry : wanted.entrySet()) {
            String name = "demo-" + run + "-" + entry.getKey();
            ObjectNode account = JSON.createObjectNode().put("name", name).put("displayName", name);
            for (String grant : entry.getValue()) {
                account.withArray("grants")
                        .addObject()
                        .put("role", grant.substring(grant.indexOf(':') + 1))
                        .put("scope", grant.substring(0, grant.indexOf(':')));
            }
            Answer made = expect(201, send("POST", "/api/v1/staff", account, administrator, Map.of()));
            String first = made.json().path("oneTimePassword").asText();
            String own = UUID.randomUUID().toString();
            ObjectNode change =
                    JSON.createObjectNode().put("oldPassword", first).put("newPassword", own);
            Login basic = new Login(name, "Basic " + encode64(name + ":" + first));
            expect(204, send("PUT", "/api/v1/me/password", change, basic, Map.of()));
            staff.put(entry.getKey(), login(name, expect(201, 200, session(name, own))));
            show(name, String.join(", ", entry.getValue()));
        }
        return staff;
    }

    /** Gives the specimen a trade name (字号) of its own, so that it can be filed again and again. */
    private static String rename(ObjectNode application) {
        var tradeName = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tradeName.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        ObjectNode name = (ObjectNode) application.path("form").path("name");
        name.put("tradeName", tradeName.toString());
        return List.of("region", "tradeName", "industry", "organisationForm").stream()
                .map(part -> name.path(part).asText())
                .collect(Collectors.joining());
    }

    private boolean nameIsFree(String name, Login login) throws IOException, InterruptedException {
        JsonNode answer = expect(200, get("/departments/commerce/names/" + encode(name), login))
                .json();
        return answer.path("free").asBoolean();
    }

    private void refuseFaulty(ObjectNode application, Login login) throws IOException, InterruptedException {
        ObjectNode faulty = application.deepCopy();
        ((ObjectNode) faulty.path("form")).remove("domicile");
        Answer refused = expect(422, send("POST", "/api/v1/cases", faulty, login, Map.of("Idempotency-Key", key())));
        show("说明 detail", refused.json().path("detail").asText());
        refused.json()
                .path("errors")
                .forEach(error -> show(
                        error.path("pointer").asText(), error.path("message").asText()));
    }

    private Case file(ObjectNode application, Login login) throws IOException, InterruptedException {
        Map<String, String> headers = Map.of("Idempotency-Key", key());
        Answer first = expect(201, send("POST", "/api/v1/cases", application, login, headers));
        Answer second = expect(201, send("POST", "/api/v1/cases", application, login, headers));
        String number = first.json().path("number").asText();
        check(number, second.json().path("number").asText());
        show("办件编号 number", number);
        show("受理期限 accept by", first.json().path("acceptBy").asText());
        return new Case(number, first.json().path("receiptCode").asText(), first.etag);
    }

    private Answer act(Case file, String action, Login login, int expected) throws IOException, InterruptedException {
        Answer answer = expect(
                expected,
                send(
                        "POST",
                        "/api/v1/cases/" + file.number + "/actions",
                        JSON.createObjectNode().put("action", action),
                        login,
                        Map.of("Idempotency-Key", key(), "If-Match", file.etag)));
        if (answer.status == 200) {
            file.etag = answer.etag;
            String due = answer.json().path("dueOn").asText();
            show(action, answer.json().path("state").asText() + "，办结期限 due " + due + "，" + login.name);
        }
        return answer;
    }

    private void result(Case file, Login login) throws IOException, InterruptedException {
        JsonNode read = expect(200, get("/api/v1/cases/" + file.number, login)).json();
        check("ISSUED", read.path("state").asText());
        read.path("result")
                .properties()
                .forEach(entry -> show(entry.getKey(), entry.getValue().asText()));
        JsonNode journal = expect(200, get("/api/v1/cases/" + file.number + "/journal", login))
                .json();
        for (JsonNode entry : journal.path("items")) {
            String where =
                    entry.path("from").asText("") + " → " + entry.path("to").asText();
            show(
                    entry.path("sequence").asText() + " " + entry.path("action").asText(),
                    where + "  " + entry.path("actor").asText() + "  "
                            + entry.path("at").asText());
        }
        check("5", String.valueOf(journal.path("items").size()));
    }

    private void papers(Case file, Login login) throws IOException, InterruptedException {
        String path = "/api/v1/cases/" + file.number + "/papers";
        for (JsonNode paper : expect(200, get(path, login)).json().path("items")) {
            Answer pdf = expect(200, get(path + "/" + paper.path("id").asText(), login));
            check("%PDF", pdf.body.substring(0, 4));
            show(text(paper, "title"), paper.path("number").asText());
        }
    }

    private void licence(Case file, Login login) throws IOException, InterruptedException {
        JsonNode item = expect(200, get("/api/v1/licences?case=" + file.number, login))
                .json()
                .path("items")
                .path(0);
        String path = "/api/v1/licences/" + item.path("id").asText();
        JsonNode licence = expect(200, get(path, login)).json();
        show("证照编号 number", licence.path("number").asText());
        check("%PDF", expect(200, get(path + "/certificate", login)).body.substring(0, 4));
        String code = licence.path("verificationCode").asText();
        JsonNode verified = expect(200, get("/api/v1/verify/" + code, null)).json();
        show("核验 verified", code + " " + verified.path("standing").asText());
    }

    private Answer session(String name, String password) throws IOException, InterruptedException {
        ObjectNode credentials = JSON.createObjectNode().put("name", name).put("password", password);
        return send("POST", "/api/v1/sessions", credentials, null, Map.of());
    }

    private static Login login(String name, Answer session) throws IOException {
        return new Login(name, "Bearer " + session.json().path("token").asText());
    }

    private Answer get(String path, Login login) throws IOException, InterruptedException {
        return send("GET", path, null, login, Map.of());
    }

    private Answer send(String method, String path, JsonNode body, Login login, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(REQUEST_LIMIT))
                .header("Accept", "application/json")
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
            request.header("Authorization", login.authorization);
        }
        headers.forEach(request::header);
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                method + " " + path,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.body());
    }

    private static Answer expect(int status, Answer answer) {
        return expect(status, status, answer);
    }

    private static Answer expect(int status, int other, Answer answer) {
        if (answer.status != status && answer.status != other) {
            throw new Unexpected(answer.request + " should answer " + status + ", it answered " + answer.status + ": "
                    + answer.body);
        }
        return answer;
    }

    private static String check(String expected, String actual) {
        return expected.equals(actual) ? actual : fail("expected " + expected + ", found " + actual);
    }

    private static String fail(String reason) {
        throw new Unexpected(reason);
    }

    private void title(String chinese, String english) {
        System.out.println();
        System.out.println(++step + ". " + chinese + "  " + english);
    }

    private static void show(String name, Object value) {
        System.out.println("   " + name + ": " + value);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isObject() ? value.path("zh-CN").asText() : value.asText();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String encode64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Login(String name, String authorization) {}

    private record Answer(String request, int status, String etag, String body) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    private static final class Case {
        private final String number;
        private final String code;
        private String etag;

        private Case(String number, String code, String etag) {
            this.number = number;
            this.code = code;
            this.etag = etag;
        }
    }

    private static final class Unexpected extends RuntimeException {
        private Unexpected(String message) {
            super(message);
        }
    }
}
