package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.materials.PaperLedgers.Declined;
import org.onewindow.cases.materials.PaperLedgers.HandedTo;
import org.onewindow.cases.materials.PaperLedgers.NewPaper;
import org.onewindow.catalogue.Material.MaterialForm;

/** The ledger of papers over HTTP. */
class PaperLedgerTest {
    private static final String LEDGER = "/api/v1/cases/" + Samples.NUMBER + "/paper-ledger";

    @Test
    void papersComeInChangeHandsAndGoBack() throws Exception {
        try (var centre = new Centre()) {
            var read = centre.clerk().get(LEDGER);
            assertEquals("clerk", read.text("/items/0/holder"));
            assertEquals("reviewer", read.text("/items/0/awaiting"));
            assertEquals("2026-03-02T09:30:00+08:00", read.text("/items/0/moves/1/at"));
            assertEquals("1", read.text("/toReturn/0"));
            assertTrue(read.json().get("next").isNull());

            assertEquals(
                    200,
                    post(
                            centre,
                            "",
                            "{\"items\":[{\"material\":\"lease\",\"kind\":\"COPY\",\"copies\":2,\"toReturn\":true}]}"));
            assertEquals(200, post(centre, "/handovers", "{\"items\":[1,2],\"to\":\"reviewer\"}"));
            assertEquals(200, post(centre, "/acknowledgements", "{\"items\":[1]}"));
            assertEquals(200, post(centre, "/refusals", "{\"items\":[2],\"reason\":\"未收到\"}"));
            assertEquals(200, post(centre, "/takeovers", "{\"items\":[2],\"reason\":\"离职\"}"));
            assertEquals(200, post(centre, "/returns", "{\"items\":[1],\"to\":\"张三\",\"signed\":true}"));
            assertEquals(
                    List.of(
                            List.of(new NewPaper("lease", MaterialForm.COPY, 2, true)),
                            new HandedTo(List.of(1, 2), "reviewer"),
                            List.of(1),
                            new Declined(List.of(2), "未收到"),
                            "over 离职",
                            "张三 true"),
                    centre.ledgers.asked);
            for (String wrong : List.of("{}", "{\"items\":[]}", "{\"items\":[1,1]}", "{\"items\":[\"1\"]}")) {
                assertEquals(422, post(centre, "/acknowledgements", wrong), wrong);
            }
            assertEquals(401, centre.nobody().get(LEDGER).status());
        }
    }

    private static int post(Centre centre, String path, String body) {
        return centre.clerk()
                .send("POST", LEDGER + path, body, "Idempotency-Key", "k", "If-Match", "\"1\"")
                .status();
    }
}
