package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.STRANGER;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Correction;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.papers.PaperRack;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.Papers;

/** Whatever the applicant is told is told in writing, dated and numbered (行政许可法 art. 32(2)). */
class PapersTest {
    @TempDir
    Path home;

    private Hall hall;
    private Papers papers;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        papers = new PaperRack(hall.clock, hall.catalogue, hall.cases);
    }

    @Test
    void everyNoticeOfALifeIsThereWithItsOwnNumber() {
        hall.catalogue.offerWithin(json("""
                {"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                 "extension":{"length":10,"unit":"WORKING_DAY"},"clockStart":"ACCEPTANCE"}
                """));
        var file = hall.received();
        file = hall.after(file, correction(), CLERK);
        file = hall.after(file, new Order(Action.RESUBMIT, null, null, form(31), null, null), CLERK);
        file = hall.after(file, Order.of(Action.ACCEPT), CLERK);
        file = hall.after(file, Order.of(Action.START_REVIEW), REVIEWER);
        file = hall.after(file, Order.suspend("HEARING", "听证通〔2026〕7号", 10), REVIEWER);
        file = hall.after(file, Order.of(Action.RESUME), REVIEWER);
        file = hall.after(file, Order.of(Action.EXTEND, "案情复杂"), HEAD);
        file = hall.after(file, Order.of(Action.DENY, "不符合条件"), DECIDER);

        var all = papers.of(file.number(), CLERK);

        assertEquals(
                List.of("1-RECEIPT", "2-CORRECTION", "4-ACCEPTANCE", "6-SUSPENSION", "8-EXTENSION", "9-DENIAL"),
                all.stream().map(Paper::id).toList());
        assertEquals("受字〔2026〕" + file.number() + "-4号", all.get(2).number());
        assertEquals(all.size(), new HashSet<>(all.stream().map(Paper::number).toList()).size());
    }

    @Test
    void aPaperShowsWhatHadBeenHandedInByThen() {
        var file = hall.received();
        file = hall.after(file, new Order(Action.CORRECT_ON_SPOT, null, null, form(31), null, null), CLERK);

        var all = papers.of(file.number(), CLERK);

        assertEquals(30.5, all.get(0).content().form().get("area").doubleValue());
        assertEquals(31, all.get(1).content().form().get("area").intValue());
    }

    @Test
    void theApplicantReadsThemWithTheReceiptCodeAndNobodyElseDoes() {
        var file = hall.received();

        assertEquals(1, papers.of(file.number(), file.origin().receiptCode()).size());
        assertThrows(ProblemException.class, () -> papers.of(file.number(), "WRONG"));
        assertThrows(ProblemException.class, () -> papers.of(file.number(), STRANGER));
    }

    @Test
    void aPaperWhosePersonalDataWasLawfullyDeletedIsGone() {
        var file = hall.after(hall.received(), correction(), CLERK);
        hall.cases.forge(file.number(), 2, PapersTest::forgotten);

        assertEquals(
                List.of("1-RECEIPT"),
                papers.of(file.number(), CLERK).stream().map(Paper::id).toList());
    }

    private static JournalEntry forgotten(JournalEntry entry) {
        return new JournalEntry(
                entry.number(),
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.from(),
                entry.to(),
                entry.facts(),
                null,
                null,
                entry.commitment(),
                entry.hash());
    }

    private static Order correction() {
        return new Order(
                Action.REQUEST_CORRECTION, null, List.of(new Correction("/form/area", "面积不符")), null, null, null);
    }

    private static JsonNode form(int area) {
        return json("{\"shop\":\"祥云小卖部\",\"area\":" + area + "}");
    }
}
