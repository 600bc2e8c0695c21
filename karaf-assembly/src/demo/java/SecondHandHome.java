import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;

/** A home is sold (二手房交易一件事): one application through several organs, one bill, several results. */
final class SecondHandHome {
    private static final String CHAIN = "second-hand-home";
    private static final List<String> UTILITIES = List.of("water", "power", "gas");
    private static final int LOOKS = 300;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Centre centre;
    private final Centre.Login window;
    private final Centre.Login construction;
    private final Centre.Login tax;
    private final Centre.Login reviewer;
    private final Centre.Login registrar;
    private final Centre.Login utilities;
    private String number;

    private SecondHandHome(Centre centre, Staff staff) throws IOException, InterruptedException {
        this.centre = centre;
        Stage.title("创建工作人员", "The window, and those who decide in four organs");
        window = staff.employ("window", "realestate:INTAKE");
        construction = staff.employ(
                "construction",
                "projects:INTAKE",
                "housing-construction:REVIEW",
                "housing-construction:DECIDE",
                "housing-construction:ISSUE");
        tax = staff.employ(
                "tax",
                "taxation:INTAKE",
                "taxation-bureau:REVIEW",
                "taxation-bureau:DECIDE",
                "taxation-bureau:ISSUE");
        reviewer = staff.employ("review", "natural-resources:REVIEW");
        registrar = staff.employ("registrar", "natural-resources:DECIDE", "natural-resources:ISSUE");
        utilities =
                staff.employ("utilities", "water-supply:REVIEW", "water-supply:DECIDE", "water-supply:ISSUE");
    }

    static void play(Centre centre, Staff staff, Papers papers) throws IOException, InterruptedException {
        new SecondHandHome(centre, staff).play(papers);
    }

    private void play(Papers papers) throws IOException, InterruptedException {
        Stage.title("一件事指南", "One checklist and one form for all of it");
        guide();

        Stage.title("漏填", "What is missing is told at once, in the places of the one form");
        ObjectNode application = ofAHome();
        refuseFaulty(application);

        Stage.title("一次提交", "One application is filed; the centre files the first case");
        String code = file(application);

        Stage.title("住建：网签备案", "Housing authority: the sale is filed, on the spot");
        carry("filing", construction, construction);

        Stage.title("税务：契税申报", "Tax bureau: the sale is taxed, on the spot");
        carry("tax", tax, tax);

        Stage.title("自然资源：转移登记", "Land registry: the numbers of filing and tax came with the case");
        String transfer = await("transfer", "UNDERWAY").path("caseNumber").asText();
        Stage.show("办件编号 number", transfer);
        centre.act(transfer, "ACCEPT", window).expect(200);
        centre.act(transfer, "START_REVIEW", reviewer).expect(200);
        centre.act(transfer, "GRANT", registrar).expect(200);

        Stage.title("供水、供电、供气同时过户", "Water, power and gas side by side, as soon as the register has the new owner");
        for (String utility : UTILITIES) {
            Stage.show(
                    utility,
                    await(utility, "UNDERWAY").path("caseNumber").asText());
        }
        for (String utility : UTILITIES) {
            carry(utility, window, utilities);
        }

        Stage.title("一张账单，一次缴清", "Nothing is handed out unpaid; one bill over all of it is paid once");
        JsonNode unpaid = centre.act(transfer, "ISSUE", registrar).expect(409).json();
        Stage.show(unpaid.path("code").asText(), unpaid.path("detail").asText());
        pay();
        centre.act(transfer, "ISSUE", registrar).expect(200);
        await("transfer", "DONE");

        Stage.title("办理结果", "Several results");
        JsonNode done = results();

        Stage.title("不动产权证书与完税证明", "The certificates are in the library; anybody can verify them");
        papers.certificate(transfer, registrar);
        papers.certificate(caseOf("tax"), tax);

        Stage.title("文书", "Every paper, of the whole and of each organ");
        papers.keep("chain-cases", number, window);
        for (JsonNode step : done.path("steps")) {
            String id = step.path("id").asText();
            var clerk = id.equals("filing") ? construction : id.equals("tax") ? tax : window;
            papers.keep("cases", step.path("caseNumber").asText(), clerk);
        }
        papers.whereTheyAre();

        Stage.title("申请人查询进度（无需登录）", "The applicant looks, with one number and one code");
        JsonNode progress = centre.read("/api/v1/chain-progress/" + number + "?code=" + Centre.encode(code), null);
        Stage.show(
                "状态 state", Unexpected.check("DONE", progress.path("state").asText()));
        for (JsonNode step : progress.path("steps")) {
            Stage.show(
                    Stage.text(step, "name"),
                    step.path("state").asText() + " " + step.path("closedOn").asText());
        }
    }

    private void guide() throws IOException, InterruptedException {
        JsonNode chain = centre.read("/api/v1/chains/" + CHAIN, null);
        Stage.show("一件事 chain", Stage.text(chain, "name"));
        for (JsonNode step : chain.path("steps")) {
            Stage.show(step.path("id").asText(), Stage.text(step, "name"));
        }
        int asked = 0;
        for (JsonNode material : chain.path("materials")) {
            asked += material.path("steps").size();
        }
        Stage.show("材料 materials", chain.path("materials").size() + "，分别提交须 separately " + asked);
        Stage.show("时限 limit", chain.at("/limit/length").asText() + " 个工作日 working days");
    }

    /** The specimen with a home of its own, so that it can be sold again and again. */
    private ObjectNode ofAHome() throws IOException, InterruptedException {
        ObjectNode application = (ObjectNode) centre.read("/api/v1/chains/" + CHAIN + "/specimen", null);
        String home = String.format("%05d", new SecureRandom().nextInt(100_000));
        ((ObjectNode) application.at("/form/shared"))
                .put("unitNumber", "361123001003GB" + home + "F00010023")
                .put("certificateNumber", "赣（2020）玉山县不动产权第00" + home + "号")
                .put("contractNumber", "示房买〔2024〕" + home + "号");
        return application;
    }

    private void refuseFaulty(ObjectNode application) throws IOException, InterruptedException {
        ObjectNode faulty = application.deepCopy();
        ((ObjectNode) faulty.at("/form/shared")).remove("price");
        for (var materials = faulty.path("materials").elements(); materials.hasNext(); ) {
            if (materials.next().path("code").asText().equals("certificate")) {
                materials.remove();
            }
        }
        JsonNode refused = centre.file("/api/v1/chain-cases", faulty, Centre.key(), window)
                .expect(422)
                .json();
        refused.path("errors")
                .forEach(error -> Stage.show(
                        error.path("pointer").asText(), error.path("message").asText()));
    }

    /** @return the receipt code */
    private String file(ObjectNode application) throws IOException, InterruptedException {
        JsonNode receipt = centre.file("/api/v1/chain-cases", application, Centre.key(), window)
                .expect(201)
                .json();
        number = receipt.path("number").asText();
        Stage.show("办件编号 number", number);
        Stage.show("共同期限 due", receipt.path("dueOn").asText());
        return receipt.path("receiptCode").asText();
    }

    /** A step's case from its receipt to its result. */
    private void carry(String step, Centre.Login taker, Centre.Login officer) throws IOException, InterruptedException {
        String of = await(step, "UNDERWAY").path("caseNumber").asText();
        Stage.show("办件编号 number", of);
        centre.act(of, "ACCEPT", taker).expect(200);
        for (String action : List.of("START_REVIEW", "GRANT", "ISSUE")) {
            centre.act(of, action, officer).expect(200);
        }
        await(step, "DONE");
    }

    private void pay() throws IOException, InterruptedException {
        String path = "/api/v1/chain-cases/" + number;
        JsonNode bill = centre.read(path + "/bill", window);
        for (JsonNode line : bill.path("lines")) {
            JsonNode fee = line.path("fee");
            Stage.show(
                    Stage.text(fee, "name"),
                    "¥" + fee.path("amount").asText() + "，" + Stage.text(fee, "payeeName"));
        }
        ObjectNode payment = Centre.JSON.createObjectNode().put("receipt", "示票" + number).put("method", "MOBILE");
        payment.set("amount", bill.path("toPay"));
        centre.change(path, "bill/settlement", payment, window).expect(200);
        JsonNode share =
                await("SETTLED", () -> centre.read(path + "/bill", window).at("/payments/0/shares/0"));
        Stage.show("已缴 paid", "¥" + share.path("amount").asText());
    }

    private JsonNode results() throws IOException, InterruptedException {
        JsonNode done = centre.read("/api/v1/chain-cases/" + number, window);
        Unexpected.check("DONE", done.path("state").asText());
        for (JsonNode step : done.path("steps")) {
            var result = new StringBuilder();
            step.path("result")
                    .properties()
                    .forEach(entry -> result.append(entry.getKey())
                            .append(' ')
                            .append(entry.getValue().asText())
                            .append("  "));
            Stage.show(Stage.text(step, "name"), result.toString().strip());
        }
        return done;
    }

    private String caseOf(String step) throws IOException, InterruptedException {
        return await(step, "DONE").path("caseNumber").asText();
    }

    private JsonNode await(String id, String state) throws IOException, InterruptedException {
        return await(state, () -> {
            for (JsonNode step :
                    centre.read("/api/v1/chain-cases/" + number, window).path("steps")) {
                if (step.path("id").asText().equals(id)) {
                    return step;
                }
            }
            return MissingNode.getInstance();
        });
    }

    /** What is looked at, as soon as it stands so: the centre goes on by itself, a moment after what it waits for. */
    private static JsonNode await(String state, Look look) throws IOException, InterruptedException {
        JsonNode found = look.now();
        for (int looks = 1; looks < LOOKS && !stands(found, state); looks++) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            found = look.now();
        }
        if (!stands(found, state)) {
            throw new Unexpected("expected " + state + ", found " + found);
        }
        return found;
    }

    private static boolean stands(JsonNode found, String state) {
        return found.path("state").asText().equals(state);
    }

    /** A look at something whose state may change by itself. */
    @FunctionalInterface
    private interface Look {
        JsonNode now() throws IOException, InterruptedException;
    }
}
