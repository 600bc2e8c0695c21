package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.json.CanonicalJson;

/** A thousand open cases while their department turns: none is lost, none changes its form, all are finished. */
@Timeout(300)
class ThousandCasesTest {
    private static final int CASES = 1000;
    private static final Person CLERK = person("clerk", "*:INTAKE");
    private static final Person OFFICER = person("officer", "*:REVIEW", "*:DECIDE", "*:ISSUE");

    @TempDir
    Path folder;

    private Centre centre;
    private CaseDesk desk;
    private final AtomicInteger keys = new AtomicInteger();

    @BeforeEach
    void open() throws Exception {
        centre = new Centre(folder);
        desk = centre.desk();
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    @Test
    void casesAreFinishedAcrossAMinorAndARollBackInTheMiddle() throws Exception {
        deploy("1.0.0");
        List<String> first = file(CASES);
        Definition frozen = definition();
        Map<String, JsonNode> forms = forms(first);

        centre.deploy(DepartmentJar.of("1.1.0")
                .speaking()
                .replace("department/matters/company-establishment.yaml", "max: \"20.00\"", "max: \"25.00\""));
        assertNotEquals(frozen.hash(), definition().hash());
        List<String> second = file(100);
        forms.putAll(forms(second));
        var finishing = CompletableFuture.runAsync(() -> {
            finish(first.subList(0, CASES / 2));
            finish(second.subList(0, 50));
        });
        centre.departments.rollback("commerce", false, "lin", "slow");
        finishing.get();
        centre.aMinuteLater();
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 DRAINING"), centre.states());
        finish(first.subList(CASES / 2, CASES));
        finish(second.subList(50, 100));
        centre.aMinuteLater();

        for (String number : first) {
            CaseFile file = read(number);
            assertEquals(
                    frozen.hash() + " 1.0.0",
                    file.origin().definition() + " " + file.origin().departmentVersion());
        }
        for (String number : second) {
            assertEquals("1.1.0", read(number).origin().departmentVersion());
        }
        assertIssued(forms);
        assertEquals(Set.of("1.1.0"), by(second));
        assertEquals(Set.of("1.0.0"), by(first.subList(CASES / 2, CASES)));
        assertEquals(List.of("1.0.0 ACTIVE", "1.1.0 RETAINED"), centre.states());
        assertEquals(List.of("1.0.0"), centre.up());
    }

    @Test
    void casesOfTwoMajorsAreFinishedByTheirOwnCodeWhileTheyAreFiledAndTheDepartmentTurns() throws Exception {
        deploy("1.0.0");
        var filed = CompletableFuture.supplyAsync(() -> file(300));
        deploy("2.0.0");
        List<String> numbers = filed.get();
        Map<String, JsonNode> forms = forms(numbers);
        centre.aMinuteLater();
        deploy("1.0.1");

        finish(numbers);
        centre.aMinuteLater();

        assertIssued(forms);
        for (String number : numbers) {
            boolean old = read(number).origin().departmentVersion().equals("1.0.0");
            assertEquals(Set.of(old ? "1.0.1" : "2.0.0"), by(List.of(number)));
        }
        assertEquals(List.of("2.0.0"), centre.up());
    }

    private void deploy(String version) {
        centre.deploy(DepartmentJar.of(version).speaking());
    }

    private Definition definition() {
        return centre.catalogue.matter("company-establishment").orElseThrow();
    }

    private List<String> file(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> desk.file(filing(), key(), CLERK).value().number())
                .toList();
    }

    /** No two have the same form. */
    private Filing filing() {
        ObjectNode body = definition().specimen().deepCopy();
        ((ObjectNode) body.get("form")).put("capital", 100_000 + keys.get());
        try {
            return CanonicalJson.mapper().treeToValue(body, Filing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void finish(List<String> numbers) {
        for (String number : numbers) {
            act(number, Action.ACCEPT, CLERK);
            pay(number);
            act(number, Action.START_REVIEW, OFFICER);
            act(number, Action.GRANT, OFFICER);
            act(number, Action.ISSUE, OFFICER);
        }
    }

    private void pay(String number) {
        var bill = read(number).annex(Bill.ANNEX).orElseThrow();
        var payment = new Payment("票-" + number, PaymentMethod.CASH, bill.total());
        centre.bills().settle(number, payment, read(number).version(), key(), CLERK);
    }

    private void act(String number, Action action, Person by) {
        desk.act(number, Order.of(action), read(number).version(), key(), by);
    }

    private CaseFile read(String number) {
        return desk.read(number, OFFICER);
    }

    private Map<String, JsonNode> forms(List<String> numbers) {
        var forms = new HashMap<String, JsonNode>();
        numbers.forEach(number -> forms.put(number, read(number).content().form()));
        return forms;
    }

    private void assertIssued(Map<String, JsonNode> forms) {
        assertTrue(forms.size() >= 300);
        assertEquals(forms.size(), Set.copyOf(forms.values()).size());
        forms.forEach((number, form) -> {
            CaseFile file = read(number);
            assertEquals(State.ISSUED, file.state(), number);
            assertEquals(form, file.content().form(), number);
        });
    }

    /** The versions that recorded the results. */
    private Set<String> by(List<String> numbers) {
        return numbers.stream().map(number -> read(number).result().get("by")).collect(Collectors.toSet());
    }

    private String key() {
        return "key-" + keys.incrementAndGet();
    }

    private static Person person(String name, String... grants) {
        return new Person(name, name, Stream.of(grants).map(Grant::parse).collect(Collectors.toSet()), false);
    }
}
