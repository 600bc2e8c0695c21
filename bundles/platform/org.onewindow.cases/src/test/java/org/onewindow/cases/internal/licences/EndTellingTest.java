package org.onewindow.cases.internal.licences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.cases.internal.Consequences;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Ending;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Recipient;

/** Holders are told in time to apply for a renewal (行政许可法 art. 50), heads when a licence is to be cancelled (art. 70). */
class EndTellingTest {
    private static final LocalDate TODAY = ImportRoom.TODAY;

    @TempDir
    Path home;

    private ImportRoom room;
    private EndTelling telling;

    @BeforeEach
    void open() {
        room = new ImportRoom(home);
        telling = new EndTelling(
                room.clock, room.cases, room.cases.licences(), new Consequences(room.clock, null, room.catalogue), 60);
    }

    @Test
    void theHolderIsToldOnceSixtyDaysBeforeTheEnd() throws Exception {
        enter(TODAY.plusDays(61), "0793-5550100");
        assertFalse(telling.round());
        room.clock.advance(Duration.ofDays(1));

        assertTrue(telling.round());
        assertFalse(telling.round());

        var message = messages().get(0);
        assertEquals(Message.Kind.LICENCE_ENDS_SOON, message.kind());
        assertEquals(Recipient.holder(), message.recipient());
        assertEquals(licence().id(), message.licence());
        assertNull(message.caseNumber());
        assertEquals("{\"name\":\"欧阳明\",\"number\":\"H1\",\"phone\":\"0793-5550100\"}", message.sealed());
        assertTrue(message.facts().contains("\"validUntil\":\"" + TODAY.plusDays(61) + "\""), message.facts());
        assertFalse(message.facts().contains("H1") || message.facts().contains("欧阳明"), message.facts());
        assertEquals(Told.ENDS_SOON, licence().told());
        assertEquals(1, messages().size());
    }

    @Test
    void whereNobodyKnowsHowToReachTheHolderTheHeadOfTheOrganIsTold() throws Exception {
        enter(TODAY.plusDays(10), "");

        telling.round();

        assertEquals(
                Recipient.role("HEAD", "market-regulation"), messages().get(0).recipient());
        assertNull(messages().get(0).sealed());
    }

    @Test
    void theHeadIsToldOnceThatALicenceHasEnded() throws Exception {
        enter(TODAY, "0793-5550100");
        telling.round();
        room.clock.advance(Duration.ofDays(1));

        assertTrue(telling.round());
        assertFalse(telling.round());

        assertEquals(
                List.of(Message.Kind.LICENCE_HAS_ENDED, Message.Kind.LICENCE_ENDS_SOON),
                messages().stream().map(Message::kind).toList());
        assertEquals(
                Recipient.role("HEAD", "market-regulation"), messages().get(0).recipient());
        assertEquals(Told.HAS_ENDED, licence().told());
    }

    @Test
    void whatCameDueWhileNothingRanIsToldAtTheNextStart() throws Exception {
        enter(TODAY.plusDays(100), "0793-5550100");
        room.clock.advance(Duration.ofDays(200));

        telling.round();

        assertEquals(
                List.of(Message.Kind.LICENCE_HAS_ENDED),
                messages().stream().map(Message::kind).toList());
    }

    @Test
    void whatADecisionHasEndedEndsWithoutAWord() throws Exception {
        enter(TODAY.plusDays(10), "0793-5550100");
        var ending = new Ending(TODAY, "材料系伪造", "行政许可法第六十九条", "head", room.clock.instant());
        var revoked = licence().revoked(ending);
        room.cases.transact(tx -> {
            tx.replace(revoked);
            return null;
        });

        assertFalse(telling.round());
        room.clock.advance(Duration.ofDays(30));
        assertFalse(telling.round());
        assertEquals(List.of(), messages());
    }

    private void enter(LocalDate until, String phone) throws Exception {
        room.take(room.rows(List.of("hotel-licence,特种行业许可证,H1,NATURAL_PERSON,欧阳明,RESIDENT_ID,11010519491231002X,"
                + phone + ",market-regulation,2022-03-02,," + until + ",,")));
        assertEquals(1, room.entered());
    }

    private Licence licence() {
        return room.library().get(0);
    }

    /** The newest first. */
    private List<Message> messages() {
        return room.cases.messages().list(null, null, 10).stream()
                .map(Queued::message)
                .toList();
    }
}
