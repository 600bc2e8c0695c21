import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/** The establishment of a company (公司设立登记). */
final class Company {
    private static final String MATTER = "company-establishment";
    private static final String CHARACTERS = "云帆星海晨曦明远启航翠竹清泉锦程嘉禾瑞丰恒信博雅天工文澜青松朝阳佳木长风";

    private final Centre centre;

    private Company(Centre centre) {
        this.centre = centre;
    }

    static void play(Centre centre, Staff staff, Papers papers) throws IOException, InterruptedException {
        new Company(centre).play(staff, papers);
    }

    private void play(Staff staff, Papers papers) throws IOException, InterruptedException {
        Stage.title("创建工作人员并修改初始密码", "Four accounts are made, each changes its one-time password");
        // The clerk may also decide, so that only the separation of duties stands in the way later.
        var clerk = staff.employ("intake", "commerce:INTAKE", "market-regulation:DECIDE");
        var reviewer = staff.employ("review", "market-regulation:REVIEW");
        var decider = staff.employ("decide", "market-regulation:DECIDE");
        var issuer = staff.employ("issue", "market-regulation:ISSUE");

        Stage.title("查看事项", "What the law asks for is public");
        JsonNode matter = centre.read("/api/v1/matters/" + MATTER, null);
        Stage.show("事项 matter", Stage.text(matter, "name") + " (" + MATTER + ")");
        Stage.show("材料 papers", matter.path("materials").size());

        Stage.title("名称自主申报：查询名称", "Is the name free?");
        ObjectNode application = (ObjectNode) centre.read("/api/v1/matters/" + MATTER + "/specimen", null);
        String name = rename(application);
        Unexpected.check("true", isFree(name, clerk));
        Stage.show(name, "可以使用 free");

        Stage.title("漏填一项", "An application that lacks something is refused, every fault at once");
        refuseFaulty(application, clerk);

        Stage.title("提交申请", "The application is filed; sending it twice files it once");
        JsonNode receipt = file(application, clerk);
        String number = receipt.path("number").asText();

        Stage.title("受理、审查", "Accepted by the clerk, reviewed by another");
        centre.act(number, "ACCEPT", clerk).expect(200);
        centre.act(number, "START_REVIEW", reviewer).expect(200);

        Stage.title("受理人不得作出决定", "Whoever accepted a case does not decide it");
        JsonNode denied = centre.act(number, "GRANT", clerk).expect(403).json();
        Stage.show(denied.path("code").asText(), denied.path("detail").asText());

        Stage.title("决定、发证", "Granted by the decider, the licence is issued");
        centre.act(number, "GRANT", decider).expect(200);
        centre.act(number, "ISSUE", issuer).expect(200);

        Stage.title("办理结果与日志", "The result, and who did what");
        result(number, clerk);

        Stage.title("文书", "Every notice stands on a paper, to be printed at the window");
        papers.keep("cases", number, clerk);

        Stage.title("证照入库与核验", "The licence is in the library; anybody can verify it");
        papers.certificate(number, issuer);
        papers.whereTheyAre();

        Stage.title("申请人查询进度（无需登录）", "The applicant looks, with number and receipt code alone");
        String code = receipt.path("receiptCode").asText();
        JsonNode progress = centre.read("/api/v1/progress/" + number + "?code=" + Centre.encode(code), null);
        Stage.show(
                "状态 state", Unexpected.check("ISSUED", progress.path("state").asText()));
        Stage.show("办结 closed", progress.path("closedOn").asText());

        Stage.title("名称已被登记", "Now the name is taken");
        Unexpected.check("false", isFree(name, clerk));
        Stage.show(name, "已被登记 taken");
    }

    /** Gives the specimen a trade name (字号) of its own, so that it can be filed again and again. */
    private static String rename(ObjectNode application) {
        var random = new SecureRandom();
        var tradeName = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tradeName.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        ObjectNode name = (ObjectNode) application.path("form").path("name");
        name.put("tradeName", tradeName.toString());
        return List.of("region", "tradeName", "industry", "organisationForm").stream()
                .map(part -> name.path(part).asText())
                .collect(Collectors.joining());
    }

    private String isFree(String name, Centre.Login login) throws IOException, InterruptedException {
        return centre.read("/departments/commerce/names/" + Centre.encode(name), login)
                .path("free")
                .asText();
    }

    private void refuseFaulty(ObjectNode application, Centre.Login login) throws IOException, InterruptedException {
        ObjectNode faulty = application.deepCopy();
        ((ObjectNode) faulty.path("form")).remove("domicile");
        JsonNode refused = centre.file("/api/v1/cases", faulty, Centre.key(), login)
                .expect(422)
                .json();
        Stage.show("说明 detail", refused.path("detail").asText());
        refused.path("errors")
                .forEach(error -> Stage.show(
                        error.path("pointer").asText(), error.path("message").asText()));
    }

    private JsonNode file(ObjectNode application, Centre.Login login) throws IOException, InterruptedException {
        String key = Centre.key();
        JsonNode first =
                centre.file("/api/v1/cases", application, key, login).expect(201).json();
        JsonNode second =
                centre.file("/api/v1/cases", application, key, login).expect(201).json();
        Unexpected.check(first.path("number").asText(), second.path("number").asText());
        Stage.show("办件编号 number", first.path("number").asText());
        Stage.show("受理期限 accept by", first.path("acceptBy").asText());
        return first;
    }

    private void result(String number, Centre.Login login) throws IOException, InterruptedException {
        JsonNode read = centre.read("/api/v1/cases/" + number, login);
        Unexpected.check("ISSUED", read.path("state").asText());
        read.path("result")
                .properties()
                .forEach(entry -> Stage.show(entry.getKey(), entry.getValue().asText()));
        JsonNode journal = centre.read("/api/v1/cases/" + number + "/journal", login);
        for (JsonNode entry : journal.path("items")) {
            String where =
                    entry.path("from").asText("") + " → " + entry.path("to").asText();
            Stage.show(
                    entry.path("sequence").asText() + " " + entry.path("action").asText(),
                    where + "  " + entry.path("actor").asText() + "  "
                            + entry.path("at").asText());
        }
        Unexpected.check("5", String.valueOf(journal.path("items").size()));
    }
}
