package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.InKaraf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** 一链办理 (rows 54 and 106) through the departments that ship, one of which goes and comes in the middle. */
@InKaraf
class ChainIT {
    private CentreClient nobody;
    private CentreClient administrator;
    private CentreClient clerk;
    private CentreClient office;

    @BeforeEach
    void everybodyIsAtTheirPost(BundleContext context) {
        var url = URI.create("http://127.0.0.1:" + context.getProperty("onewindow.port") + "/");
        nobody = CentreClient.nobody(url);
        administrator = CentreClient.administrator(url, Path.of(context.getProperty("karaf.base")));
        clerk = administrator.employ("clerk", "*:INTAKE");
        office = administrator.employ("office", "*:REVIEW", "*:DECIDE", "*:ISSUE");
    }

    @Test
    void aHomeChangesHandsWhileADepartmentGoesAndComesAndTheBillIsPaidOnce(BundleContext context) throws Exception {
        var filed = file(ofAHome()).expect(201);
        var number = filed.text("/number");
        assertEquals("UNDERWAY", await(number, "filing", "UNDERWAY"));
        assertEquals(
                "bill-incomplete",
                settle(number, JSON.getNodeFactory().numberNode(80)).expect(409).text("/code"));

        var taxation = department(context, "taxation");
        taxation.stop();
        carry(number, "filing");
        await(number, "tax", "WAITING_FOR_DEPARTMENT");
        assertTrue(step(number, "tax").get("caseNumber").isNull());
        taxation.start();
        await(number, "tax", "UNDERWAY");
        carry(number, "tax");
        await(number, "transfer", "UNDERWAY");

        var transfer = step(number, "transfer").get("caseNumber").asText();
        clerk.act(transfer, "ACCEPT").expect(200);
        var bill =
                clerk.get("api/v1/chain-cases/" + number + "/bill").expect(200).json();
        assertEquals(bill.get("total"), bill.get("toPay"));
        settle(number, bill.get("toPay")).expect(200);
        Threads.await(() -> clerk.get("api/v1/chain-cases/" + number + "/bill")
                .text("/payments/0/shares/0/state")
                .equals("SETTLED"));
        carry(number, "transfer");
        for (String utility : List.of("water", "power", "gas")) {
            await(number, utility, "UNDERWAY");
            carry(number, utility);
        }

        var done = read(number);
        Threads.await(() -> read(number).get("state").asText().equals("DONE"));
        assertEquals(6, done.get("steps").size());
        assertEquals(6, new HashSet<>(caseNumbers(number)).size());
        var progress = nobody.get("api/v1/chain-progress/" + number + "?code=" + filed.text("/receiptCode"))
                .expect(200);
        assertEquals("DONE", progress.text("/state"));
        assertFalse(progress.response().body().contains("陈志远"));
        assertTrue(progress.json().get("toPay").isNull());
    }

    @Test
    void aCompanyStartsWithOneApplicationAndSeveralResults() throws Exception {
        var number = file(ofACompany()).expect(201).text("/number");

        for (String step : List.of("licence", "seal", "tax", "insurance", "enrolment")) {
            await(number, step, "UNDERWAY");
            carry(number, step);
        }

        Threads.await(() -> read(number).get("state").asText().equals("DONE"));
        assertEquals(5, read(number).get("steps").size());
        for (JsonNode step : read(number).get("steps")) {
            assertFalse(step.get("result").isEmpty(), step.toString());
        }
    }

    private CentreClient.Answer file(JsonNode application) {
        return CentreClient.send(clerk.request("api/v1/chain-cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(application.toString())));
    }

    /** The specimen with a home of its own, which nobody else's test changes hands. */
    private ObjectNode ofAHome() {
        var application = (ObjectNode) nobody.get("api/v1/chains/second-hand-home/specimen")
                .expect(200)
                .json();
        int home = ThreadLocalRandom.current().nextInt(10_000, 100_000);
        ((ObjectNode) application.at("/form/shared"))
                .put("unitNumber", "361123001003GB" + home + "F00010023")
                .put("certificateNumber", "赣（2020）玉山县不动产权第00" + home + "号")
                .put("contractNumber", "示房买〔2024〕" + home + "号");
        return application;
    }

    /** The specimen with a name and employees of its own, whom nobody else's test registers. */
    private JsonNode ofACompany() {
        var specimen = nobody.get("api/v1/chains/start-company/specimen")
                .expect(200)
                .json()
                .toString();
        return CentreClient.json(specimen.replace("云帆", Applications.tradeName())
                .replace("361123190101010017", Applications.residentId(1))
                .replace("36112319020202002X", Applications.residentId(2)));
    }

    private CentreClient.Answer settle(String number, JsonNode amount) {
        ObjectNode payment =
                JSON.createObjectNode().put("receipt", "票-" + number).put("method", "MOBILE");
        payment.set("amount", amount);
        var path = "api/v1/chain-cases/" + number;
        return CentreClient.send(clerk.request(path + "/bill/settlement")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", clerk.get(path).expect(200).header("ETag"))
                .POST(BodyPublishers.ofString(payment.toString())));
    }

    private JsonNode read(String number) {
        return clerk.get("api/v1/chain-cases/" + number).expect(200).json();
    }

    private JsonNode step(String number, String id) {
        for (JsonNode step : read(number).get("steps")) {
            if (step.get("id").asText().equals(id)) {
                return step;
            }
        }
        return null;
    }

    private List<String> caseNumbers(String number) {
        var numbers = new ArrayList<String>();
        read(number)
                .get("steps")
                .forEach(step -> numbers.add(step.get("caseNumber").asText()));
        return numbers;
    }

    /** Whether a step comes to stand so; told with what holds it up, when it does not. */
    private String await(String number, String id, String state) throws Exception {
        try {
            Threads.await(() -> step(number, id).get("state").asText().equals(state));
        } catch (AssertionError never) {
            throw new AssertionError(id + " is " + step(number, id), never);
        }
        return step(number, id).get("state").asText();
    }

    /** From wherever a step's case stands to its result. */
    private void carry(String number, String id) throws Exception {
        var of = step(number, id).get("caseNumber").asText();
        if (office.get("api/v1/cases/" + of).text("/state").equals("RECEIVED")) {
            clerk.act(of, "ACCEPT").expect(200);
        }
        office.act(of, "START_REVIEW").expect(200);
        office.agree(of);
        office.act(of, "GRANT").expect(200);
        office.act(of, "ISSUE").expect(200);
        await(number, id, "DONE");
    }

    private static Bundle department(BundleContext context, String id) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> id.equals(bundle.getHeaders("").get("OneWindow-Department")))
                .findFirst()
                .orElseThrow();
    }
}
