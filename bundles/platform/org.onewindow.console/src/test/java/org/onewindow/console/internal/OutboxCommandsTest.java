package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxCommandsTest {
    private final Postbox postbox = new Postbox();

    @Test
    void theListSaysInBothLanguagesWhatWaitsAndWhatFailedWithoutPersonalData() throws Exception {
        var chinese = Screen.inChinese().run(list());
        assertTrue(chinese.contains("催办提醒") && chinese.contains("已放弃") && chinese.contains("申请人"), chinese);
        var english = Screen.inEnglish().run(list());
        assertTrue(english.contains("given up") && english.contains("line busy"), english);
        assertTrue(english.contains("REVIEW") && english.contains("amr"), english);
        assertFalse(english.contains("欧阳明") || english.contains("13800000000"), english);
    }

    @Test
    void onlyWhatWasGivenUpIsListedWhenAskedFor() throws Exception {
        var list = list();
        list.failed = true;
        var json = Screen.json(list);
        assertEquals(1, json.size());
        assertEquals(Postbox.KEY, json.at("/0/key").asText());
    }

    @Test
    void theLimitIsWithinItsBounds() {
        var list = list();
        list.limit = 0;
        assertTrue(Screen.inEnglish().fail(list).contains("200"));
    }

    @Test
    void aMessageIsTriedAgain() throws Exception {
        var retry = retry(Postbox.KEY);
        assertTrue(Screen.plain(retry).startsWith(Postbox.KEY));
        assertEquals(List.of("console " + Postbox.KEY), postbox.asked);
        assertEquals("There is no such message.", Screen.inEnglish().fail(retry("nothing")));
    }

    private OutboxList list() {
        var list = new OutboxList();
        list.outbox = postbox;
        return list;
    }

    private OutboxRetry retry(String key) {
        var retry = new OutboxRetry();
        retry.outbox = postbox;
        retry.key = key;
        return retry;
    }
}
