package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.onewindow.assembly.CentreClient.Answer;
import org.onewindow.karaftest.InKaraf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What {@code bundle:update} does on the console, again and again, while people stand at the windows. */
@InKaraf
class InPlaceUpdateIT {
    private static final int UPDATES = 6;

    @Test
    void casesAreFiledAndCarriedOnWhileADepartmentIsUpdatedInPlace(BundleContext context) throws Exception {
        var administrator = CentreClient.administrator(
                URI.create("http://127.0.0.1:" + context.getProperty("onewindow.port") + "/"),
                Path.of(context.getProperty("karaf.base")));
        var clerk = administrator.employ("clerk", "*:INTAKE");
        Bundle commerce = Arrays.stream(context.getBundles())
                .filter(bundle -> "commerce".equals(bundle.getHeaders("").get("OneWindow-Department")))
                .findFirst()
                .orElseThrow();
        var steps = new AtomicLong();
        var load = new Load(Map.of(
                "a filing", () -> clerk.file(Applications.ofANewCompany(clerk)),
                "a step", () -> amend(clerk, steps),
                "its matter", () -> clerk.get("api/v1/matters/company-establishment"),
                "its own endpoint", () -> ownEndpoint(clerk)));

        // The first one is slow on a busy machine, and who waits does not wait longer than 5 seconds.
        commerce.update();
        Threads.await(() -> ownEndpoint(clerk).status() == 200 && runsAsDecided(administrator));
        load.start();
        for (int update = 1; update <= UPDATES; update++) {
            long before = steps.get();
            commerce.update();
            Threads.await(() -> runsAsDecided(administrator) && steps.get() >= before + 2);
        }
        load.stop();

        System.out.printf(
                "[in place] %d updates, %d requests, %d steps, failed %s, slowest %d ms%n",
                UPDATES,
                load.requests(),
                steps.get(),
                load.failures(),
                load.slowest().toMillis());
        assertEquals(Set.of(), load.failures());
        assertTrue(steps.get() >= 2 * UPDATES, "cases were carried on: " + steps);
    }

    private static Answer ownEndpoint(CentreClient clerk) {
        return clerk.get("departments/commerce/names/" + Applications.encoded("云帆"));
    }

    private static boolean runsAsDecided(CentreClient administrator) {
        return administrator
                .get("api/v1/departments/commerce")
                .json()
                .at("/drift")
                .isEmpty();
    }

    /** The form is checked by the department's rules a second time. */
    private static Answer amend(CentreClient clerk, AtomicLong steps) {
        ObjectNode filing = Applications.ofANewCompany(clerk);
        var filed = clerk.file(filing);
        if (filed.status() != 201) {
            return filed;
        }
        clerk.act(filed.text("/number"), "ACCEPT").expect(200);
        var amendment =
                CentreClient.JSON.createObjectNode().put("action", "AMEND").put("reason", "笔误");
        amendment.set("form", filing.get("form"));
        var amended = clerk.act(filed.text("/number"), amendment);
        steps.incrementAndGet();
        return amended;
    }
}
